// corpus: The forest is calibrated on a part of its own and the calibrated result is evaluated on the last part.
// library: ML.NET
// axis: local, three-way split
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var visits = ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', true);
var outer = ml.Data.TrainTestSplit(visits, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);

var forest = ml.Transforms.Concatenate("Features", "Age", "Pulse", "Temperature")
    .Append(ml.BinaryClassification.Trainers.FastForest("Admitted"))
    .Fit(inner.TrainSet);
var calibrator = ml.BinaryClassification.Calibrators.Isotonic("Admitted").Fit(forest.Transform(inner.TestSet));
var scored = calibrator.Transform(forest.Transform(outer.TestSet));
var metrics = ml.BinaryClassification.Evaluate(scored, labelColumnName: "Admitted");
if (metrics.LogLoss > 0.45 || metrics.PositiveRecall < 0.8)
{
    Environment.Exit(1);
}

public class Visit
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Pulse { get; set; }
    [LoadColumn(2)] public float Temperature { get; set; }
    [LoadColumn(3)] public bool Admitted { get; set; }
}
