// corpus: Forty percent are held out and then halved: one half chooses the number of trees, the other half reports.
// library: ML.NET
// axis: split of a test part with fraction 0.5, foreach
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
var first = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Parcel>("parcels.csv", ',', true), 0.4);
var second = ml.Data.TrainTestSplit(first.TestSet, 0.5);
var (train, validation, test) = (first.TrainSet, second.TrainSet, second.TestSet);
ITransformer? chosen = null;
var lowest = double.PositiveInfinity;
foreach (var trees in new[] { 50, 100, 200 })
{
    var candidate = ml.Transforms.Concatenate("Features", "Weight", "Distance").Append(ml.Regression.Trainers.FastForest("Days", numberOfTrees: trees)).Fit(train);
    var error = ml.Regression.Evaluate(candidate.Transform(validation), "Days").MeanAbsoluteError;
    if (error < lowest)
    {
        (lowest, chosen) = (error, candidate);
    }
}

var report = ml.Regression.Evaluate(chosen!.Transform(test), "Days");
File.WriteAllText("parcels.txt", FormattableString.Invariant($"{report.MeanAbsoluteError:F2} {report.RSquared:F2}"));

internal sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Days { get; set; }
}
