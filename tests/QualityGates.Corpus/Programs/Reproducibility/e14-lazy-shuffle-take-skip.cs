// corpus: The lazy random order is enumerated by Take and by Skip, so rows are in both parts.
// library: Accord.NET
// axis: two enumerations, LINQ
using Accord.Statistics.Models.Regression.Linear;

namespace Lazy;

internal static class Experiment
{
    public static double Run(IReadOnlyList<(double[] X, double Y)> rows)
    {
        var random = new Random(7);
        var mixed = rows.OrderBy(_ => random.NextDouble()); // expect: MLQ1010
        var train = mixed.Take(80).ToArray();
        var test = mixed.Skip(80).ToArray();
        var model = new OrdinaryLeastSquares().Learn(train.Select(r => r.X).ToArray(), train.Select(r => r.Y).ToArray());
        return test.Average(r => Math.Abs(model.Transform(r.X) - r.Y));
    }
}
