// corpus: Rows out of the range the sensor can measure are dropped and all are scaled by that range, which nothing was learned for.
// library: ML.NET
// axis: constants, LINQ, look-alike
using Microsoft.ML;
using Microsoft.ML.Data;

const float Lowest = -40f;
const float Highest = 85f;
var ml = new MLContext(seed: 1);
var measured = ml.Data.CreateEnumerable<Measure>(ml.Data.LoadFromTextFile<Measure>("probe.csv", ',', hasHeader: true), reuseRowObject: false)
    .Where(row => row.Celsius is >= Lowest and <= Highest)
    .ToList();
foreach (var row in measured)
{
    row.Celsius = (row.Celsius - Lowest) / (Highest - Lowest);
}
Console.WriteLine($"{measured.Count} rows, between {measured.Min(row => row.Celsius):F2} and {measured.Max(row => row.Celsius):F2}");

var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(measured), 0.3);
var model = ml.Transforms.Concatenate("Features", "Celsius", "Humidity").Append(ml.Regression.Trainers.FastTree("Drift")).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Drift");
Console.WriteLine($"{metrics.MeanAbsoluteError:F3} {metrics.RootMeanSquaredError:F3}");

sealed class Measure
{
    [LoadColumn(0)] public float Celsius { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Drift { get; set; }
}
