// corpus: AutoML gets the name of the label, the evaluation of its best model does not.
// library: ML.NET
// axis: automl
using System;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var flats = ml.Data.LoadFromTextFile<Flat>("flats.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(flats, testFraction: 0.2);
var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 60);
var result = experiment.Execute(split.TrainSet, labelColumnName: "Rent");
var scored = result.BestRun.Model.Transform(split.TestSet);
var metrics = ml.Regression.Evaluate(scored); // expect: MLQ3004
if (metrics.MeanAbsoluteError > 90)
{
    throw new InvalidOperationException($"{result.BestRun.TrainerName} misses by {metrics.MeanAbsoluteError:F0} (R² {metrics.RSquared:F2}).");
}

public class Flat
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Rent { get; set; }
}
