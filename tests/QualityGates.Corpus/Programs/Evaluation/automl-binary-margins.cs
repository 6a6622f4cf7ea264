// corpus: The best AutoML classifier may or may not be calibrated, the evaluator without probabilities works for both.
// library: ML.NET
// axis: automl, property
using System;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var policies = ml.Data.LoadFromTextFile<Policy>("policies.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(policies, testFraction: 0.2);
var result = ml.Auto()
    .CreateBinaryClassificationExperiment(new BinaryExperimentSettings
    {
        MaxExperimentTimeInSeconds = 300,
        OptimizingMetric = BinaryClassificationMetric.AreaUnderPrecisionRecallCurve,
    })
    .Execute(split.TrainSet, labelColumnName: nameof(Policy.Cancelled));
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(result.BestRun.Model.Transform(split.TestSet), nameof(Policy.Cancelled));
if (metrics.AreaUnderPrecisionRecallCurve < 0.5)
{
    return 1;
}
ml.Model.Save(result.BestRun.Model, policies.Schema, "cancellations.zip");
return 0;

public class Policy
{
    [LoadColumn(0)] public float Premium { get; set; }
    [LoadColumn(1)] public float Claims { get; set; }
    [LoadColumn(2)] public bool Cancelled { get; set; }
}
