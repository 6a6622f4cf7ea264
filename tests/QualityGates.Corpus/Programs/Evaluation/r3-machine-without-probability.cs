// corpus: A helper evaluates whatever it is given as calibrated; the linear machine it is given has no probability, and a boosted tree loses its own.
// library: ML.NET
// axis: generic helper, factory method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var mails = ml.Data.LoadFromTextFile<Mail>("spam.tsv");
var parts = ml.Data.TrainTestSplit(mails, 0.2);
var features = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text));

var machine = features.Append(Machine()).Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(machine.Transform(parts.TestSet), nameof(Mail.Spam)); // expect: MLQ3003
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}");

var boosted = features.Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Mail.Spam))).Fit(parts.TrainSet);
var plain = ml.BinaryClassification.EvaluateNonCalibrated(boosted.Transform(parts.TestSet), nameof(Mail.Spam)); // expect: MLQ3003
Console.WriteLine($"{plain.F1Score:F3} {plain.AreaUnderRocCurve:F3}");

IEstimator<ITransformer> Machine() => ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: nameof(Mail.Spam));

sealed class Mail
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
