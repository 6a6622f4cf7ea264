// corpus: The search sees the training part, the featurizer given to it is fitted by the library on that part, and the test part is scored once.
// library: ML.NET
// axis: preFeaturizer, cancellation, nested function
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 62);
var all = ml.Data.LoadFromTextFile<Booking>("bookings.csv", ',', hasHeader: true);
var (training, unseen) = Parts();
var settings = new BinaryExperimentSettings { MaxExperimentTimeInSeconds = 90, OptimizingMetric = BinaryClassificationMetric.F1Score };
var prepare = ml.Transforms.NormalizeMinMax(nameof(Booking.LeadTime));
var result = ml.Auto().CreateBinaryClassificationExperiment(settings)
    .Execute(training, new ColumnInformation { LabelColumnName = nameof(Booking.Cancelled) }, prepare);
Console.WriteLine($"validation F1 {result.BestRun.ValidationMetrics.F1Score:F3} ({result.BestRun.TrainerName})");

var metrics = ml.BinaryClassification.EvaluateNonCalibrated(result.BestRun.Model.Transform(unseen), nameof(Booking.Cancelled));
Console.WriteLine($"test F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");
return metrics.F1Score > 0.6 ? 0 : 1;

(IDataView Training, IDataView Unseen) Parts()
{
    var split = ml.Data.TrainTestSplit(all, testFraction: 0.2);
    return (split.TrainSet, split.TestSet);
}

internal sealed class Booking
{
    [LoadColumn(0)] public float LeadTime { get; set; }
    [LoadColumn(1)] public float Guests { get; set; }
    [LoadColumn(2)] public bool Cancelled { get; set; }
}
