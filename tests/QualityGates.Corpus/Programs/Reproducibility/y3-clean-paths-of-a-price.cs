// corpus: A model forecasts the drift of a price, and paths without a seed are summed up from it to show a range; no row is drawn, which is right.
// library: ML.NET, Math.NET
// axis: simulation
using System.Globalization;
using System.Text.Json;
using MathNet.Numerics.Distributions;
using Microsoft.ML;

namespace Grain;

internal sealed class Week
{
    public float Rain { get; set; }

    public float Stock { get; set; }

    public float Drift { get; set; }
}

internal sealed class Forecast
{
    public float Score { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var weeks = File.ReadLines(args[0]).Skip(1).Select(Read).ToList();
        var cut = weeks.Count * 4 / 5;
        var ml = new MLContext(seed: 12);
        var train = ml.Data.LoadFromEnumerable(weeks.Take(cut).ToList());
        var test = ml.Data.LoadFromEnumerable(weeks.Skip(cut).ToList());
        var model = ml.Transforms.Concatenate("Features", "Rain", "Stock")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Drift"))
            .Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Drift");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

        using var engine = ml.Model.CreatePredictionEngine<Week, Forecast>(model);
        var drift = engine.Predict(weeks[^1]).Score;
        var ends = Paths(price: 218.0, drift, spread: metrics.RootMeanSquaredError, paths: 5000, steps: 12);
        Console.WriteLine($"In twelve weeks between {ends[250]:F1} and {ends[4750]:F1}.");
    }

    private static double[] Paths(double price, double drift, double spread, int paths, int steps)
    {
        var shock = new Normal(drift, spread);
        var ends = new double[paths];
        for (var path = 0; path < paths; path++)
        {
            var total = 0.0;
            for (var step = 0; step < steps; step++)
            {
                total += shock.Sample();
            }

            ends[path] = price * Math.Exp(total);
        }

        Array.Sort(ends);
        return ends;
    }

    private static Week Read(string line)
    {
        var cells = line.Split(',').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return new Week { Rain = cells[0], Stock = cells[1], Drift = cells[2] };
    }
}
