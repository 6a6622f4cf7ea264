// corpus: Walk-forward windows overlap each other by design, but each model is judged on the days after the ones it saw; the dates keep their order.
// library: MathNet, LINQ
// axis: iterator, generic method, index ranges
// scores: MLQ2009
using System.Globalization;
using MathNet.Numerics.LinearRegression;

namespace Markets;

public readonly record struct Window<T>(IReadOnlyList<T> Past, IReadOnlyList<T> Future);

public static class WalkForward
{
    public static IEnumerable<Window<T>> Windows<T>(IReadOnlyList<T> rows, int past, int future)
    {
        for (var start = 0; start + past + future <= rows.Count; start += future)
        {
            yield return new Window<T>(
                rows.Skip(start).Take(past).ToArray(),
                rows.Skip(start + past).Take(future).ToArray());
        }
    }
}

public static class Program
{
    public static void Main()
    {
        var days = File.ReadLines("days.csv").Skip(1).Select(Day.Parse).OrderBy(day => day.Date).ToArray();
        var errors = new List<double>();
        foreach (var (past, future) in WalkForward.Windows(days, past: 250, future: 20))
        {
            var mean = past.Average(day => day.Volume);
            var weights = MultipleRegression.QR(
                past.Select(day => day.Inputs(mean)).ToArray(),
                past.Select(day => day.Return).ToArray(),
                intercept: true);
            errors.Add(future.Average(day => Math.Abs(day.Return - Predict(weights, day.Inputs(mean)))));
        }

        File.WriteAllText("walk.txt", errors.Average().ToString("R", CultureInfo.InvariantCulture));
    }

    private static double Predict(double[] weights, double[] inputs) =>
        weights[0] + inputs.Select((value, index) => value * weights[index + 1]).Sum();
}
