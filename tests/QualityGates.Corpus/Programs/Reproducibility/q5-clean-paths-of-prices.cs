// corpus: Prices are simulated with a distribution without seed for a picture of the risk; the volatility model beside it uses none of them.
// library: MathNet.Numerics
// axis: console, simulation
using System.Globalization;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Risk;

public readonly record struct Band(double Low, double Middle, double High);

public sealed class PriceFan(double start, double drift, double volatility)
{
    private readonly Normal _shock = new(0, 1);

    public Band After(int days, int paths = 5000)
    {
        var ends = new double[paths];
        for (var path = 0; path < paths; path++)
        {
            var price = start;
            for (var day = 0; day < days; day++)
            {
                price *= Math.Exp(drift + volatility * _shock.Sample());
            }

            ends[path] = price;
        }

        Array.Sort(ends);
        return new Band(SortedArrayStatistics.Quantile(ends, 0.05), SortedArrayStatistics.Median(ends), SortedArrayStatistics.Quantile(ends, 0.95));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var closes = File.ReadLines(args[0]).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToArray();
        var returns = closes.Zip(closes.Skip(1), (before, after) => Math.Log(after / before)).ToArray();
        var cut = returns.Length * 3 / 4;

        var absolute = returns.Select(Math.Abs).ToArray();
        var (constant, slope) = Fit.Line(absolute[..(cut - 1)], absolute[1..cut]);
        var misses = Enumerable.Range(cut, returns.Length - cut)
            .Select(day => absolute[day] - (constant + slope * absolute[day - 1]))
            .ToArray();
        Console.WriteLine($"volatility: mean miss {misses.Select(Math.Abs).Average():E2}, deviation {misses.StandardDeviation():E2}");

        var fan = new PriceFan(closes[^1], returns.Mean(), returns.StandardDeviation());
        foreach (var days in new[] { 5, 20, 60 })
        {
            var band = fan.After(days);
            Console.WriteLine($"{days} days: {band.Low:F2} .. {band.Middle:F2} .. {band.High:F2}");
        }
    }
}
