// corpus: Two passes over a view that is cached, two over a list, one of two branches over the file, and a look at its first rows only.
// library: ML.NET
// axis: cached view, rows in memory, switch
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trams;

public sealed class Ride
{
    [LoadColumn(0)] public float Minutes { get; set; }

    [LoadColumn(1)] public float Riders { get; set; }

    [LoadColumn(2)] public float Stops { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 5);
        var file = ml.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ';', hasHeader: true);
        Console.WriteLine(Span(ml.Data.Cache(file)));

        var few = ml.Data.CreateEnumerable<Ride>(file, reuseRowObject: false).Take(200).ToList();
        var view = ml.Data.LoadFromEnumerable(few);
        Console.WriteLine($"{view.GetColumn<float>(nameof(Ride.Riders)).Max():F0} riders at most, {view.GetColumn<float>(nameof(Ride.Riders)).Average():F1} on average");

        var share = args.Contains("--stops")
            ? file.GetColumn<float>(nameof(Ride.Stops)).Average()
            : file.GetColumn<float>(nameof(Ride.Riders)).Average();
        Console.WriteLine($"{share:F2}");
    }

    private static string Span(IDataView rides)
    {
        var least = rides.GetColumn<float>(nameof(Ride.Minutes)).Min();
        var most = rides.GetColumn<float>(nameof(Ride.Minutes)).Max();
        return $"{least:F0} to {most:F0} minutes";
    }
}
