// corpus: Rows of bridges are prepared and written with SaveAsText, which puts tabs into the file whatever it is called, and read again.
// library: ML.NET
// axis: SaveAsText
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bridges;

public sealed class Bridge
{
    [LoadColumn(0)] public float Span { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Lorries { get; set; }

    [LoadColumn(3)] public float Cracks { get; set; }
}

public sealed class Preparation(MLContext ml, string folder)
{
    private string Prepared => Path.Combine(folder, "bridges-prepared.csv");

    public void Write(IReadOnlyList<Bridge> bridges)
    {
        using var stream = File.Create(Prepared);
        var wide = ml.Data.FilterRowsByColumn(ml.Data.LoadFromEnumerable(bridges), nameof(Bridge.Span), lowerBound: 5);
        ml.Data.SaveAsText(wide, stream, schema: false);
    }

    public (double Error, double Explained) Judge()
    {
        var bridges = ml.Data.LoadFromTextFile<Bridge>(Path.Combine(folder, "bridges-prepared.csv"), hasHeader: true);
        var split = ml.Data.TrainTestSplit(bridges, testFraction: 0.25, seed: 12);
        var model = ml.Transforms.Concatenate("Features", nameof(Bridge.Span), nameof(Bridge.Age), nameof(Bridge.Lorries))
            .Append(ml.Regression.Trainers.FastTree(nameof(Bridge.Cracks)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Bridge.Cracks));
        return (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var preparation = new Preparation(new MLContext(seed: 12), args[0]);
        preparation.Write(Enumerable.Range(1, 400)
            .Select(i => new Bridge { Span = i % 37, Age = i % 90, Lorries = i * 7 % 1000, Cracks = i % 11 })
            .ToList());
        var (error, explained) = preparation.Judge();
        Console.WriteLine($"error {error:F2}, R² {explained:F3}");
    }
}
