// corpus: Everything is printed, and a guard afterwards stops the release when the error is too large.
// library: ML.NET
// axis: lambda, try
// scores: MLQ3008
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
Func<RegressionMetrics, bool> isReleasable = measured => measured.RootMeanSquaredError < 6.5 && measured.MeanAbsoluteError < 5;
try
{
    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Runner>("runners.csv", ',', true), testFraction: 0.2);
    var model = ml.Transforms.Concatenate("Features", "Weekly", "Age")
        .Append(ml.Regression.Trainers.Ols("Minutes"))
        .Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Minutes");
    Console.WriteLine($"{metrics.RSquared} {metrics.MeanAbsoluteError} {metrics.RootMeanSquaredError}");
    if (!isReleasable(metrics))
    {
        throw new InvalidOperationException("The error is too large.");
    }
    ml.Model.Save(model, split.TrainSet.Schema, "runners.zip");
    return 0;
}
catch (InvalidOperationException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 1;
}

public class Runner
{
    [LoadColumn(0)] public float Weekly { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}
