// corpus: The train rows get jitter from a static helper over Random.Shared before a regression is learned on them.
// library: Accord
// axis: static helper, Box-Muller
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

namespace Robots;

public static class Gaussian
{
    public static double Next(double sigma)
    {
        double u = 1 - Random.Shared.NextDouble(); // expect: MLQ1002
        double v = Random.Shared.NextDouble(); // expect: MLQ1002
        return sigma * Math.Sqrt(-2 * Math.Log(u)) * Math.Cos(2 * Math.PI * v);
    }
}

public static class Augmentation
{
    public static IEnumerable<(double[] X, double Y)> Jitter(this IEnumerable<(double[] X, double Y)> rows, int copies, double sigma)
    {
        foreach (var (x, y) in rows)
        {
            yield return (x, y);
            for (int i = 0; i < copies; i++)
            {
                yield return (x.Select(v => v + Gaussian.Next(sigma)).ToArray(), y);
            }
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Select(Parse).ToList();
        int cut = rows.Count * 3 / 4;
        var train = rows.Take(cut).Jitter(copies: 3, sigma: 0.01).ToList();
        var test = rows.Skip(cut).ToList();

        var model = new OrdinaryLeastSquares().Learn(train.Select(r => r.X).ToArray(), train.Select(r => r.Y).ToArray());
        double loss = new SquareLoss(test.Select(r => r.Y).ToArray()).Loss(model.Transform(test.Select(r => r.X).ToArray()));
        File.WriteAllText(args[1], loss.ToString("R", CultureInfo.InvariantCulture));
    }

    private static (double[] X, double Y) Parse(string line)
    {
        double[] v = line.Split(' ').Select(c => double.Parse(c, CultureInfo.InvariantCulture)).ToArray();
        return (v[..^1], v[^1]);
    }
}
