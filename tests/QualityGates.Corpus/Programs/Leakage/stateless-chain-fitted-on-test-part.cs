// corpus: The chain fitted on the test rows only concatenates and hashes; nothing is learned, so a second Fit changes nothing.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ad>("ads.csv", ',', hasHeader: true), testFraction: 0.2);
var columns = ml.Transforms.Categorical.OneHotHashEncoding("Page", numberOfBits: 8)
    .Append(ml.Transforms.Concatenate("Features", "Page", nameof(Ad.Price)));

var train = columns.Fit(split.TrainSet).Transform(split.TrainSet);
var test = columns.Fit(split.TestSet).Transform(split.TestSet);

var model = ml.Regression.Trainers.Sdca(nameof(Ad.Views)).Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Ad.Views));
return metrics.RSquared > 0.2 && metrics.MeanAbsoluteError < 900 ? 0 : 1;

public sealed class Ad
{
    [LoadColumn(0)] public string Page { get; set; } = "";
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Views { get; set; }
}
