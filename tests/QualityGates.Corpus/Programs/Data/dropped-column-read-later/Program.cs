// corpus: The helper drops the street, and the trainer's pipeline encodes it again.
// library: ML.NET
// axis: helper in another file, constant
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true, allowQuoting: true));
var pipeline = Features.For(ml)
    .Append(ml.Transforms.Categorical.OneHotHashEncoding("StreetKind", inputColumnName: Features.Street)) // expect: MLQ4007
    .Append(ml.Transforms.Concatenate("Features", "Features", "StreetKind"))
    .Append(ml.Regression.Trainers.LightGbm("Price"));
var metrics = ml.Regression.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), "Price");
Environment.ExitCode = metrics.MeanAbsoluteError < 40_000 ? 0 : 1;

class House
{
    [LoadColumn(0)] public string Street { get; set; } = "";
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
