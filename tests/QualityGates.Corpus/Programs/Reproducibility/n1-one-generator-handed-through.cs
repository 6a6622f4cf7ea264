// corpus: One generator with the seed of the settings is handed to shuffling, weights and dropout; nothing else draws.
// library: MathNet
// axis: constructor injection, settings file
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Random;

namespace Ridge;

public sealed record Settings(int Seed, double Rate, int Epochs, string Data, string Result);

public sealed class SgdRegression(Random rng, double rate)
{
    private Vector<double> _weights = Vector<double>.Build.Dense(0);

    public void Fit(IReadOnlyList<(Vector<double> X, double Y)> rows, int epochs)
    {
        var init = new Normal(0, 0.01, rng);
        _weights = Vector<double>.Build.Dense(rows[0].X.Count, _ => init.Sample());
        int[] order = Enumerable.Range(0, rows.Count).ToArray();
        for (int e = 0; e < epochs; e++)
        {
            rng.Shuffle(order);
            foreach (int i in order)
            {
                var mask = Vector<double>.Build.Dense(_weights.Count, _ => rng.NextDouble() < 0.1 ? 0.0 : 1.0);
                var x = rows[i].X.PointwiseMultiply(mask);
                _weights -= rate * (x * _weights - rows[i].Y) * x;
            }
        }
    }

    public double Predict(Vector<double> x) => x * _weights;
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var settings = JsonSerializer.Deserialize<Settings>(File.ReadAllText(args[0]))!;
        var rng = new MersenneTwister(settings.Seed);
        var rows = File.ReadLines(settings.Data).Select(Parse).ToArray();
        rng.Shuffle(rows);
        int cut = rows.Length * 8 / 10;

        var model = new SgdRegression(rng, settings.Rate);
        model.Fit(rows[..cut], settings.Epochs);
        double mae = rows[cut..].Average(r => Math.Abs(model.Predict(r.X) - r.Y));
        File.WriteAllText(settings.Result, mae.ToString("R", CultureInfo.InvariantCulture));
    }

    private static (Vector<double> X, double Y) Parse(string line)
    {
        double[] v = line.Split(',').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return (Vector<double>.Build.DenseOfArray(v[1..]), v[0]);
    }
}
