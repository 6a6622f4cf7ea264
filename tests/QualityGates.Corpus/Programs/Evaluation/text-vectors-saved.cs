// corpus: Only a text featuriser is fitted and saved, there is no prediction whose quality could be measured.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true, allowQuoting: true);

// The vocabulary is shared by several downstream projects, so it is an artefact of its own.
var vectors = ml.Transforms.Text.NormalizeText("Clean", nameof(Review.Text))
    .Append(ml.Transforms.Text.FeaturizeText("Vector", "Clean"))
    .Append(ml.Transforms.NormalizeLpNorm("Vector"));
var fitted = vectors.Fit(reviews);
ml.Model.Save(fitted, reviews.Schema, "vectors.zip");

public class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";
}
