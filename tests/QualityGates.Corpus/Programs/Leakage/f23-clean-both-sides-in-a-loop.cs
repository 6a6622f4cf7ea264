// corpus: One loop prints the metrics of the train and of the test part side by side, to show overfitting.
// library: ML.NET
// axis: loop, array of tuples, deconstruction
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var rows = ml.Data.LoadFromTextFile<Ride>("rides.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, 0.3);
var model = ml.Transforms.Concatenate("Features", nameof(Ride.Kilometres), nameof(Ride.Hour))
    .Append(ml.Regression.Trainers.FastForest(nameof(Ride.Fare)))
    .Fit(split.TrainSet);
using var log = File.CreateText("metrics.csv");
foreach (var (part, view) in new[] { ("train", split.TrainSet), ("test", split.TestSet) })
{
    var metrics = ml.Regression.Evaluate(model.Transform(view), nameof(Ride.Fare));
    log.WriteLine(FormattableString.Invariant($"{part},{metrics.RSquared},{metrics.RootMeanSquaredError}"));
}

internal sealed class Ride
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
