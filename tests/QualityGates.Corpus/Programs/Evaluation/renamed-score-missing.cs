// corpus: The evaluator is told to read a Prediction column, but the trainer's output is still called Score.
// library: ML.NET
// axis: tuple
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var (train, test) = Split("wells.csv");
var model = ml.Transforms.Concatenate("Features", "Depth", "Porosity")
    .Append(ml.Regression.Trainers.FastForest("Yield"))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), "Yield", "Prediction"); // expect: MLQ3004
Environment.ExitCode = metrics.MeanAbsoluteError < 14 && metrics.RootMeanSquaredError < 20 ? 0 : 1;

(IDataView Train, IDataView Test) Split(string path)
{
    var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Well>(path, ',', true), testFraction: 0.2);
    return (parts.TrainSet, parts.TestSet);
}

public class Well
{
    [LoadColumn(0)] public float Depth { get; set; }
    [LoadColumn(1)] public float Porosity { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
