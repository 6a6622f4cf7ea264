// corpus: A splitter makes its generator with the seed it is given, whatever that is, and divides rows by it.
// library: ML.NET
// axis: generic class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Splitting;

public sealed class Splitter<T>(int seed) where T : class
{
    private readonly Random _random = new(seed);

    public (List<T> Train, List<T> Test) Split(IEnumerable<T> rows, double share)
    {
        var groups = rows.Select(row => (Row: row, Test: _random.NextDouble() < share)).ToLookup(p => p.Test, p => p.Row);
        return (groups[false].ToList(), groups[true].ToList());
    }
}

public sealed class Candle
{
    public float Wax { get; set; }
    public float Wick { get; set; }
    public float Hours { get; set; }
}

public static class Candles
{
    public static RegressionMetrics Measure(MLContext ml, IEnumerable<Candle> candles, int seed)
    {
        var (train, test) = new Splitter<Candle>(seed).Split(candles, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Wax", "Wick")
            .Append(ml.Regression.Trainers.FastTree("Hours"))
            .Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Hours");
    }
}
