// corpus: The four soil readings that correlate most with the yield of all fields are kept, and the last fifth of the fields tests.
// library: Math.NET
// axis: library class
using MathNet.Numerics;
using MathNet.Numerics.Statistics;

namespace Fields;

public sealed record FieldReport(IReadOnlyList<string> Readings, double MeanError, double RSquared);

public sealed class YieldLine
{
    private const int Kept = 4;

    public FieldReport Study(string[] names, double[][] soil, double[] yields)
    {
        var strength = new double[names.Length];
        for (var column = 0; column < names.Length; column++)
        {
            var readings = soil.Select(field => field[column]).ToArray();
            strength[column] = Math.Abs(Correlation.Pearson(readings, yields)); // expect: MLQ2001
        }

        var kept = Enumerable.Range(0, names.Length).OrderByDescending(column => strength[column]).Take(Kept).ToArray();
        var inputs = soil.Select(field => kept.Select(column => field[column]).ToArray()).ToArray();

        var cut = inputs.Length * 4 / 5;
        var weights = Fit.MultiDim(inputs[..cut], yields[..cut], intercept: true);
        var expected = yields[cut..];
        var predicted = inputs[cut..].Select(row => weights[0] + row.Zip(weights.Skip(1), (value, weight) => value * weight).Sum()).ToArray();
        return new FieldReport(
            kept.Select(column => names[column]).ToList(),
            Distance.MAE(predicted, expected),
            GoodnessOfFit.RSquared(predicted, expected));
    }
}
