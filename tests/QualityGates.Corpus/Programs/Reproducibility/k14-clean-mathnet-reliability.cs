// corpus: Distributions are asked for densities and quantiles, a seeded twister draws the rows of a bootstrap, and the clock of a dashboard blinks at random.
// library: MathNet
// axis: field
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Random;
using MathNet.Numerics.Statistics;

var bearings = File.ReadLines("bearings.csv").Skip(1).Select(line => Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture))).ToArray();
var cut = bearings.Length * 4 / 5;
var study = new BearingStudy(seed: 20);
var slopes = study.Bootstrap(bearings[..cut], repetitions: 200);
var (low, high) = study.Interval(slopes);
Console.WriteLine($"slope between {low:F3} and {high:F3}");
Console.WriteLine($"error {study.Error(bearings[cut..], slopes.Average()):F3}");
Console.WriteLine(new string('*', 1 + new Random().Next(3)));

internal sealed class BearingStudy(int seed)
{
    private readonly MersenneTwister twister = new(seed);
    private readonly Normal standard = new();

    public double[] Bootstrap(double[][] rows, int repetitions)
    {
        var slopes = new double[repetitions];
        for (var repetition = 0; repetition < repetitions; repetition++)
        {
            var drawn = Enumerable.Range(0, rows.Length).Select(_ => rows[twister.Next(rows.Length)]).ToArray();
            slopes[repetition] = SimpleRegression.FitThroughOrigin(drawn.Select(row => row[0]).ToArray(), drawn.Select(row => row[1]).ToArray());
        }

        return slopes;
    }

    public (double Low, double High) Interval(double[] slopes)
    {
        var (mean, deviation) = slopes.MeanStandardDeviation();
        var reach = standard.InverseCumulativeDistribution(0.975) * deviation;
        var wear = new Weibull(1.5, 2000);
        Console.WriteLine($"failed after a thousand hours: {wear.CumulativeDistribution(1000):P1}");
        return (mean - reach, mean + reach);
    }

    public double Error(double[][] rows, double slope)
    {
        var predicted = Vector<double>.Build.DenseOfEnumerable(rows.Select(row => row[0] * slope));
        return (predicted - Vector<double>.Build.DenseOfEnumerable(rows.Select(row => row[1]))).L1Norm() / rows.Length;
    }
}
