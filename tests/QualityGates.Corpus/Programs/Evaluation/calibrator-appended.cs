// corpus: Platt scaling follows the SVM in the same pipeline, so the calibrated evaluator is the right one.
// library: ML.NET
// axis: direct, local
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var applicants = ml.Data.LoadFromTextFile<Applicant>("applicants.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(applicants, testFraction: 0.25);
var svm = ml.BinaryClassification.Trainers.LinearSvm("Admitted");
var platt = ml.BinaryClassification.Calibrators.Platt("Admitted");
var pipeline = ml.Transforms.Concatenate("Features", "Grade", "Essay")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(svm)
    .Append(platt);
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Admitted");
File.WriteAllText("admission.json", JsonSerializer.Serialize(new { metrics.LogLoss, metrics.F1Score, metrics.AreaUnderRocCurve }));

public class Applicant
{
    [LoadColumn(0)] public float Grade { get; set; }
    [LoadColumn(1)] public float Essay { get; set; }
    [LoadColumn(2)] public bool Admitted { get; set; }
}
