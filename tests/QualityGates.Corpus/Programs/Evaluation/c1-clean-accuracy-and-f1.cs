// corpus: Accuracy is printed first, but the verdict also looks at recall and F1.
// library: ML.NET
// axis: metrics in a record
// scores: MLQ3005
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Alarm>("alarms.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Level", "Count").Append(ml.BinaryClassification.Trainers.SgdCalibrated("Real")).Fit(split.TrainSet);
var m = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Real");
var report = new Report(m.Accuracy, m.PositiveRecall, m.F1Score);
Console.WriteLine(report);
return report is { Recall: > 0.8, F1: > 0.7 } ? 0 : 1;

internal sealed record Report(double Accuracy, double Recall, double F1);

internal sealed class Alarm
{
    [LoadColumn(0)] public float Level { get; set; }
    [LoadColumn(1)] public float Count { get; set; }
    [LoadColumn(2)] public bool Real { get; set; }
}
