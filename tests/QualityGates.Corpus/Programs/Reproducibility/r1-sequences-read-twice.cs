// corpus: Rows are a lazy sequence that jitters when it is read; it is loaded and split without being kept. A list of the same is right.
// library: ML.NET
// axis: iterator
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Trips;

public sealed class Trip
{
    public float Distance { get; set; }

    public float Hour { get; set; }

    public float Fare { get; set; }
}

public sealed class TripSource(int seed)
{
    private readonly Random _random = new(seed);

    public IEnumerable<Trip> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            yield return new Trip
            {
                Distance = float.Parse(cells[0], culture) + (float)_random.NextDouble() * 0.01f,
                Hour = float.Parse(cells[1], culture),
                Fare = float.Parse(cells[2], culture),
            };
        }
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 31);
        var source = new TripSource(31);

        var lazy = ml.Data.LoadFromEnumerable(source.Read("trips.tsv")); // expect: MLQ1010
        Console.WriteLine(Error(ml, lazy));

        var kept = ml.Data.LoadFromEnumerable(source.Read("trips.tsv").ToList());
        Console.WriteLine(Error(ml, kept));
    }

    private static double Error(MLContext ml, IDataView rows)
    {
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Hour))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trip.Fare)));
        return ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Trip.Fare)).MeanAbsoluteError;
    }
}
