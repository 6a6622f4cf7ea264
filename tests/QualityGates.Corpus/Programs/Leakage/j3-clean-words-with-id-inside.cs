// corpus: Columns whose names only end in the letters, a body mass index, and vendors and zones that are encoded before they are features.
// library: ML.NET
// axis: console, record
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 30);
var rides = ml.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2, seed: 30);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("Vendor", nameof(Ride.VendorId))
    .Append(ml.Transforms.Conversion.MapValueToKey(nameof(Ride.ZoneId)))
    .Append(ml.Transforms.Conversion.MapKeyToVector("Zone", nameof(Ride.ZoneId)))
    .Append(ml.Transforms.Concatenate("Features", "Vendor", "Zone", nameof(Ride.Paid), nameof(Ride.Grid), nameof(Ride.Humid), nameof(Ride.BodyMassIndex)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Ride.Minutes)));

var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Ride.Minutes));
var result = new Result(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared);
Console.WriteLine($"rides are off by {result.Absolute:F1} minutes, R² {result.Explained:F2}");
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "rides.json"), JsonSerializer.Serialize(result));

internal sealed record Result(double Absolute, double Root, double Explained);

internal sealed class Ride
{
    [LoadColumn(0)] public string VendorId { get; set; } = "";

    [LoadColumn(1)] public string ZoneId { get; set; } = "";

    [LoadColumn(2)] public float Paid { get; set; }

    [LoadColumn(3)] public float Grid { get; set; }

    [LoadColumn(4)] public float Humid { get; set; }

    [LoadColumn(5)] public float BodyMassIndex { get; set; }

    [LoadColumn(6)] public float Minutes { get; set; }
}
