// corpus: Cross-validation with the calibrated evaluator of an SDCA trainer that only gives margins.
// library: ML.NET
// axis: named arguments, LINQ
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var leads = ml.Data.LoadFromTextFile<Lead>("leads.csv", ',', true);
var trainer = ml.BinaryClassification.Trainers.SdcaNonCalibrated(labelColumnName: "Converted", featureColumnName: "Features");
var pipeline = ml.Transforms.Concatenate("Features", "Visits", "Downloads", "Employees")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(trainer);
var folds = ml.BinaryClassification.CrossValidate(estimator: pipeline, data: leads, labelColumnName: "Converted"); // expect: MLQ3003
var average = folds.Average(fold => fold.Metrics.AreaUnderPrecisionRecallCurve);
Environment.ExitCode = average >= 0.4 ? 0 : 1;

public class Lead
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Downloads { get; set; }
    [LoadColumn(2)] public float Employees { get; set; }
    [LoadColumn(3)] public bool Converted { get; set; }
}
