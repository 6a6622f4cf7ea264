// corpus: Training windows overlap each other while each test week follows its own window, and levels are subtracted with the mean of the window, which is right.
// library: none
// axis: walk-forward windows
using System.Globalization;

namespace Tides;

public sealed record Week(DateOnly Start, double[] Daily)
{
    public double Total => Daily.Sum();
}

public sealed class Seasonal(double level, double[] shape, double drift)
{
    public static Seasonal Fit(ReadOnlySpan<Week> window)
    {
        double sum = 0;
        var shape = new double[7];
        foreach (var week in window)
        {
            sum += week.Total;
        }

        var level = sum / window.Length / 7;
        foreach (var week in window)
        {
            for (var day = 0; day < 7; day++)
            {
                shape[day] += (week.Daily[day] - level) / window.Length;
            }
        }

        var drift = (window[^1].Total - window[0].Total) / (7.0 * (window.Length - 1));
        return new Seasonal(level, shape, drift * (window.Length + 1) / 2.0);
    }

    public double[] Forecast() => shape.Select(s => level + drift + s).ToArray();
}

public static class Program
{
    private const int Window = 26;

    public static void Main(string[] args)
    {
        var weeks = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(','))
            .Select(c => new Week(
                DateOnly.Parse(c[0], CultureInfo.InvariantCulture),
                c[1..8].Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray()))
            .OrderBy(w => w.Start)
            .ToArray();

        var misses = new List<double>();
        var naive = new List<double>();
        for (var next = Window; next < weeks.Length; next += 4)
        {
            var model = Seasonal.Fit(weeks.AsSpan(next - Window, Window));
            var truth = weeks[next].Daily;
            misses.AddRange(model.Forecast().Zip(truth, (f, t) => Math.Abs(f - t)));
            naive.AddRange(weeks[next - 1].Daily.Zip(truth, (f, t) => Math.Abs(f - t)));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seasonal MAE {misses.Average():F3} m, worst {misses.Max():F3} m"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"last week MAE {naive.Average():F3} m, worst {naive.Max():F3} m"));
    }
}
