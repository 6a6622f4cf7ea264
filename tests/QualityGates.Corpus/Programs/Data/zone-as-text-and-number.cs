// corpus: The zone is read twice on purpose, as a category and as a number; indices out of order are no fault either.
// library: ML.NET
// axis: attributes
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ride>("rides.csv", ',', hasHeader: true));
var pipeline = ml.Transforms.Categorical.OneHotEncoding("ZoneKind", "ZoneName")
    .Append(ml.Transforms.Concatenate("Features", "ZoneKind", "Zone", "Distance"))
    .Append(ml.Regression.Trainers.FastTree("Price"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Price");
Environment.ExitCode = metrics.MeanAbsoluteError < 3 ? 0 : 1;

class Ride
{
    [LoadColumn(5)] public float Price;
    [LoadColumn(2)] public string ZoneName = "";
    [LoadColumn(2)] public float Zone;
    [LoadColumn(0)] public float Distance;
    [NoColumn] public string Comment = "";
}
