// corpus: An extension turns reviews into features with a vocabulary of all of them; the folds of the validation then share it.
// library: ML.NET
// axis: extension method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true).Featurised(ml);
var folds = ml.BinaryClassification.CrossValidate(reviews, ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Review.Liked)), 5, nameof(Review.Liked)); // expect: MLQ2002
var auc = folds.Select(f => f.Metrics.AreaUnderRocCurve).ToArray();
File.WriteAllText("cv.txt", FormattableString.Invariant($"{auc.Average()} ± {auc.Max() - auc.Min()}"));

internal static class ReviewFeatures
{
    public static IDataView Featurised(this IDataView view, MLContext ml)
    {
        ITransformer words = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text)).Fit(view);
        return words.Transform(view);
    }
}

public sealed class Review
{
    [LoadColumn(0)] public bool Liked { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
