// corpus: A search over folds of the train part is given its encoding as featurizer; what it finds is fitted on that part and measured on rows it never had.
// library: AutoML
// axis: console, AutoML experiment
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
var bookings = ml.Data.LoadFromTextFile<Booking>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(bookings, testFraction: 0.2);

var encode = ml.Transforms.Categorical.OneHotEncoding("ChannelBits", nameof(Booking.Channel))
    .Append(ml.Transforms.NormalizeMinMax(nameof(Booking.LeadDays)));
var search = ml.Auto().CreateBinaryClassificationExperiment(maxExperimentTimeInSeconds: 300);
var result = search.Execute(parts.TrainSet, 5, labelColumnName: nameof(Booking.Cancelled), preFeaturizer: encode);

var model = result.BestRun.Estimator.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Booking.Cancelled));
var report = new { result.BestRun.TrainerName, metrics.AreaUnderRocCurve, metrics.F1Score };
File.WriteAllText(args[1], JsonSerializer.Serialize(report));
Console.WriteLine($"{report.TrainerName}: AUC {report.AreaUnderRocCurve:F3}");

internal sealed class Booking
{
    [LoadColumn(0)]
    public string Channel { get; set; } = "";

    [LoadColumn(1)]
    public float LeadDays { get; set; }

    [LoadColumn(2)]
    public float Nights { get; set; }

    [LoadColumn(3)]
    public bool Cancelled { get; set; }
}
