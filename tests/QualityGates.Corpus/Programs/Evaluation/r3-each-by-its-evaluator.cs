// corpus: The perceptron is evaluated without calibration, and once more behind a calibrator with it; folds go by the same.
// library: ML.NET
// axis: calibrator, cross-validation
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var mails = ml.Data.LoadFromTextFile<Mail>("spam.tsv");
var parts = ml.Data.TrainTestSplit(mails, 0.2);
var perceptron = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Mail.Spam)));
var plain = ml.BinaryClassification.EvaluateNonCalibrated(perceptron.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Mail.Spam));
var folds = ml.BinaryClassification.CrossValidateNonCalibrated(parts.TrainSet, perceptron, 5, nameof(Mail.Spam));
var calibrated = perceptron.Append(ml.BinaryClassification.Calibrators.Platt(nameof(Mail.Spam))).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(calibrated.Transform(parts.TestSet), nameof(Mail.Spam));
Console.WriteLine($"{plain.F1Score:F3} {plain.AreaUnderRocCurve:F3}; folds {folds.Average(fold => fold.Metrics.F1Score):F3}");
Console.WriteLine($"{metrics.F1Score:F3} {metrics.LogLoss:F3}");

sealed class Mail
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
