// corpus: Cross-validation keeps its default label name although the trainer inside the estimator names another column.
// library: ML.NET
// axis: local function, LINQ
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var measurements = ml.Data.LoadFromTextFile<Airfoil>("airfoils.tsv");
Environment.ExitCode = AverageError(5) < 3.5 ? 0 : 1;

double AverageError(int folds)
{
    var estimator = ml.Transforms.Concatenate("Features", "Frequency", "Angle", "Velocity")
        .Append(ml.Regression.Trainers.LightGbm("Decibel"));
    return ml.Regression.CrossValidate(measurements, estimator, folds).Average(fold => fold.Metrics.RootMeanSquaredError); // expect: MLQ3004
}

public class Airfoil
{
    [LoadColumn(0)] public float Frequency { get; set; }
    [LoadColumn(1)] public float Angle { get; set; }
    [LoadColumn(2)] public float Velocity { get; set; }
    [LoadColumn(3)] public float Decibel { get; set; }
}
