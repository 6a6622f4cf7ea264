// corpus: A margin trainer with a calibrator behind it is evaluated for probabilities, the same trainer without one for scores; the label is renamed for both.
// library: ML.NET
// axis: conditional, local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 15);
var rows = ml.Data.LoadFromTextFile<Call>("calls.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var calibrate = args.Contains("--calibrate");
var model = Steps(calibrate).Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
BinaryClassificationMetrics metrics;
if (calibrate)
{
    var calibrated = ml.BinaryClassification.Evaluate(Calibrated().Fit(parts.TrainSet).Transform(parts.TestSet));
    File.WriteAllText("calls.loss.txt", calibrated.LogLoss.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
    metrics = calibrated;
}
else
{
    metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored);
}

File.WriteAllText("calls.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderPrecisionRecallCurve }));

IEstimator<ITransformer> Steps(bool calibrated) => calibrated ? Calibrated() : Plain();

IEstimator<ITransformer> Plain() => ml.Transforms.CopyColumns("Label", nameof(Call.Answered))
    .Append(ml.Transforms.Concatenate("Features", nameof(Call.Hour), nameof(Call.Attempts)))
    .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Call.Answered)));

IEstimator<ITransformer> Calibrated() => Plain().Append(ml.BinaryClassification.Calibrators.Platt());

public sealed class Call
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Attempts { get; set; }

    [LoadColumn(2)]
    public bool Answered { get; set; }
}
