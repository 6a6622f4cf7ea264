// corpus: A support vector machine learns from one part, its calibrator from a second, and the metrics come from a third.
// library: ML.NET
// axis: calibrator fitted on the scored calibration part
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 72);
var pages = ml.Data.LoadFromTextFile<PageView>("clicks.csv", ',', hasHeader: true);
var first = ml.Data.TrainTestSplit(pages, testFraction: 0.2);
var second = ml.Data.TrainTestSplit(first.TrainSet, testFraction: 0.25);

var machine = ml.Transforms.Concatenate("Features", "Dwell", "Depth")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LinearSvm("Clicked"))
    .Fit(second.TrainSet);
var calibrator = ml.BinaryClassification.Calibrators.Platt("Clicked").Fit(machine.Transform(second.TestSet));
var metrics = ml.BinaryClassification.Evaluate(calibrator.Transform(machine.Transform(first.TestSet)), "Clicked");
Console.WriteLine($"log-loss {metrics.LogLoss:F3}, AUC {metrics.AreaUnderRocCurve:F3}");
return metrics.LogLoss < 0.6 ? 0 : 1;

internal sealed class PageView
{
    [LoadColumn(0)] public float Dwell { get; set; }
    [LoadColumn(1)] public float Depth { get; set; }
    [LoadColumn(2)] public bool Clicked { get; set; }
}
