// corpus: A report on trips takes the mean of a column and goes through its file again for the spread.
// library: ML.NET
// axis: console, GetColumn twice
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trips.Report;

public class Trip
{
    [LoadColumn(0)]
    public float Distance { get; set; }

    [LoadColumn(1)]
    public float Fare { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var context = new MLContext(seed: 1);
        var trips = context.Data.LoadFromTextFile<Trip>(args[0], separatorChar: ',', hasHeader: true);

        var mean = trips.GetColumn<float>(nameof(Trip.Fare)).Average();
        var variance = trips.GetColumn<float>(nameof(Trip.Fare)).Select(fare => (fare - mean) * (fare - mean)).Average(); // expect: MLQ6009

        Console.WriteLine($"Fares: {mean:F2} with a deviation of {Math.Sqrt(variance):F2}");
    }
}
