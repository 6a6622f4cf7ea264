// corpus: The features hold the price of the day before, whose name contains the name of the label, and nothing of the label itself.
// library: ML.NET
// axis: look-alikes
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var rows = ml.Data.LoadFromTextFile<Quote>("quotes.csv", ',', hasHeader: true);
var n = 800;
var train = ml.Data.TakeRows(rows, n);
var test = ml.Data.SkipRows(rows, n);
string[] inputs = ["PriceLag1", "PriceLag7", "Volume"];
var model = ml.Transforms.Concatenate("Features", inputs)
    .Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: "Price"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Price");
if (metrics.MeanAbsoluteError >= 3)
{
    Environment.ExitCode = 1;
}

public sealed class Quote
{
    [LoadColumn(0)] public float PriceLag1 { get; set; }
    [LoadColumn(1)] public float PriceLag7 { get; set; }
    [LoadColumn(2)] public float Volume { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
