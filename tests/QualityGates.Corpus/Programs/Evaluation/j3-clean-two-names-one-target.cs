// corpus: The label has a second name by a copy, and the other model learns a logarithm that a mapping takes back before the evaluation reads the fare.
// library: ML.NET
// axis: console, custom mapping
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 61);
var rides = ml.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rides, testFraction: 0.2, seed: 61);

var copied = ml.Transforms.CopyColumns("Label", nameof(Ride.Fare))
    .Append(ml.Transforms.Concatenate("Features", nameof(Ride.Miles), nameof(Ride.Minutes), nameof(Ride.Riders)))
    .Append(ml.Regression.Trainers.FastTree())
    .Fit(parts.TrainSet);
var plain = ml.Regression.Evaluate(copied.Transform(parts.TestSet), labelColumnName: nameof(Ride.Fare));

var logged = ml.Transforms.CustomMapping<Ride, Logged>((ride, row) => row.LogFare = MathF.Log(1 + ride.Fare), contractName: null)
    .Append(ml.Transforms.Concatenate("Features", nameof(Ride.Miles), nameof(Ride.Minutes), nameof(Ride.Riders)))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Logged.LogFare)))
    .Append(ml.Transforms.CustomMapping<Scored, Priced>((scored, row) => row.PricedFare = MathF.Exp(scored.Score) - 1, contractName: null))
    .Fit(parts.TrainSet);
var back = ml.Regression.Evaluate(
    logged.Transform(parts.TestSet), labelColumnName: nameof(Ride.Fare), scoreColumnName: nameof(Priced.PricedFare));

var report = new[]
{
    new { Name = "fares", plain.MeanAbsoluteError, plain.RSquared },
    new { Name = "logarithms", back.MeanAbsoluteError, back.RSquared },
};
File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "fares.json"), JsonSerializer.Serialize(report));

internal sealed class Ride
{
    [LoadColumn(0)] public float Miles { get; set; }

    [LoadColumn(1)] public float Minutes { get; set; }

    [LoadColumn(2)] public float Riders { get; set; }

    [LoadColumn(3)] public float Fare { get; set; }
}

internal sealed class Logged
{
    public float LogFare { get; set; }
}

internal sealed class Scored
{
    public float Score { get; set; }
}

internal sealed class Priced
{
    public float PricedFare { get; set; }
}
