// corpus: Every file is read as it is: options name the separators, a tab file has tabs, quoting is allowed.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var options = new TextLoader.Options { HasHeader = true, AllowQuoting = true };
options.Separators = new[] { ',' };
var train = ml.Data.LoadFromTextFile<Review>("reviews-train.csv", options);
var separator = Path.GetExtension("reviews-test.csv") == ".csv" ? ',' : '\t';
var test = ml.Data.LoadFromTextFile<Review>("reviews-test.csv", separator, hasHeader: true, allowQuoting: true);
var more = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true, allowQuoting: true);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
    .Append(ml.BinaryClassification.Trainers.FastTree())
    .Fit(train);
var m = ml.BinaryClassification.Evaluate(model.Transform(test));
Console.WriteLine($"{m.F1Score} {m.AreaUnderRocCurve} {ml.BinaryClassification.Evaluate(model.Transform(more)).F1Score}");

class Review
{
    [LoadColumn(0)]
    public bool Label { get; set; }

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}
