// corpus: A window of winters walks on: a line is fitted to one window and judged on the days after a gap behind it, never on days inside.
// library: MathNet
// axis: walk-forward
using System.Globalization;
using MathNet.Numerics;

namespace Snow;

public readonly record struct Day(double Altitude, double Depth);

public readonly record struct Step(ArraySegment<Day> Past, ArraySegment<Day> Coming);

public sealed record Walk(int Window, int Gap, int Horizon)
{
    public IEnumerable<Step> Over(Day[] days)
    {
        for (var start = 0; start + Window + Gap + Horizon <= days.Length; start += Horizon)
        {
            yield return new Step(
                new ArraySegment<Day>(days, start, Window),
                new ArraySegment<Day>(days, start + Window + Gap, Horizon));
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var days = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new Day(double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture)))
            .ToArray();

        var errors = new Walk(Window: 365, Gap: 14, Horizon: 30).Over(days).Select(Judge).ToList();
        Console.WriteLine($"{errors.Count} steps, MAE {errors.Average(e => e.Mae):F2} cm, RMSE {Math.Sqrt(errors.Average(e => e.Mse)):F2} cm");
    }

    private static (double Mae, double Mse) Judge(Step step)
    {
        var (intercept, slope) = Fit.Line([.. step.Past.Select(d => d.Altitude)], [.. step.Past.Select(d => d.Depth)]);
        double[] predicted = [.. step.Coming.Select(d => intercept + (slope * d.Altitude))];
        double[] seen = [.. step.Coming.Select(d => d.Depth)];
        return (Distance.MAE(predicted, seen), Distance.MSE(predicted, seen));
    }
}
