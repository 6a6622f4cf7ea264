using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Taxi;

public sealed class Ride
{
    [LoadColumn(0)]
    public string Vendor { get; set; } = "";

    [LoadColumn(1)]
    public float Passengers { get; set; }

    [LoadColumn(2)]
    public float Minutes { get; set; }

    [LoadColumn(3)]
    public float Kilometres { get; set; }

    [LoadColumn(4)]
    public string Payment { get; set; } = "";

    [LoadColumn(5)]
    public float Fare { get; set; }
}

public sealed record SearchArguments(string Rides, string Output, uint Seconds)
{
    public static SearchArguments Parse(string[] args) => args switch
    {
        [var rides, var output, var seconds] => new(rides, output, uint.Parse(seconds, CultureInfo.InvariantCulture)),
        [var rides, var output] => new(rides, output, 120),
        _ => throw new ArgumentException("taxi <rides.csv> <output folder> [seconds]"),
    };
}

public static class RideData
{
    public static DataOperationsCatalog.TrainTestData Load(MLContext ml, string path)
    {
        var rides = ml.Data.LoadFromTextFile<Ride>(path, separatorChar: ',', hasHeader: true);
        var sensible = ml.Data.FilterRowsByColumn(rides, nameof(Ride.Fare), lowerBound: 1, upperBound: 150);
        return ml.Data.TrainTestSplit(sensible, testFraction: 0.2, seed: 61);
    }
}
