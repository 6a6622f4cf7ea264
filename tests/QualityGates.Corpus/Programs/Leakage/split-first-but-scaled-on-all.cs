// corpus: The rows are split first, but the scaler for both parts is fitted on the unsplit rows, so the order of the lines hides the leak.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 31);
var flights = ml.Data.LoadFromTextFile<Flight>("flights.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(flights, testFraction: 0.2);

var vector = ml.Transforms.Concatenate("Features", nameof(Flight.Distance), nameof(Flight.Wind), nameof(Flight.Load));
var everything = flights;
var scaler = vector.Append(ml.Transforms.NormalizeMeanVariance("Features")).Fit(everything); // expect: MLQ2001
var trainRows = scaler.Transform(parts.TrainSet);
var testRows = scaler.Transform(parts.TestSet);

var regression = ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Flight.Delay)).Fit(trainRows);
var metrics = ml.Regression.Evaluate(regression.Transform(testRows), labelColumnName: nameof(Flight.Delay));
using var report = new StreamWriter("delay.md");
report.WriteLine($"| MAE | {metrics.MeanAbsoluteError:F2} |");
report.WriteLine($"| R2 | {metrics.RSquared:F2} |");

public sealed class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
    [LoadColumn(3)] public float Delay { get; set; }
}
