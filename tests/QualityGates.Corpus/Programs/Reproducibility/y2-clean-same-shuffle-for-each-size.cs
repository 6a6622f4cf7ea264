// corpus: Forests of three sizes are compared; for each of them the rows are shuffled by a new generator with the same seed, so that all see the same training part, and the best is tested on rows of its own.
// library: ML.NET
// axis: whole pass for each candidate
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

namespace Candles;

public sealed record Candle(float Wax, float Wick, float Scent, float Hours)
{
    public static Candle[] Read(string path) =>
        [.. from line in File.ReadLines(path).Skip(1)
            let fields = line.Split(';').Select(field => float.Parse(field, CultureInfo.InvariantCulture)).ToArray()
            select new Candle(fields[0], fields[1], fields[2], fields[3])];
}

public sealed class SizeStudy(MLContext ml, Candle[] candles)
{
    public int Best()
    {
        var best = (Trees: 0, Error: double.MaxValue);
        foreach (var trees in new[] { 20, 60, 180 })
        {
            var order = candles.ToArray();
            var random = new Random(42);
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            var error = Error(order[..(order.Length / 2)], order[(order.Length / 2)..], trees).Absolute;
            if (error < best.Error)
            {
                best = (trees, error);
            }
        }

        return best.Trees;
    }

    public (double Absolute, double Explained) Error(Candle[] train, Candle[] held, int trees)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Candle.Wax), nameof(Candle.Wick), nameof(Candle.Scent))
            .Append(ml.Regression.Trainers.FastForest(nameof(Candle.Hours), numberOfTrees: trees))
            .Fit(ml.Data.LoadFromEnumerable(train));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held)), nameof(Candle.Hours));
        return (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var candles = Candle.Read(Path.Combine(args[0], "candles.csv"));
        var test = Candle.Read(Path.Combine(args[0], "candles-of-next-year.csv"));
        var study = new SizeStudy(new MLContext(seed: 42), candles);
        var (absolute, explained) = study.Error(candles, test, study.Best());
        File.WriteAllText(Path.Combine(args[0], "candles.json"), JsonSerializer.Serialize(new { absolute, explained }));
    }
}
