using MathNet.Numerics.Statistics;

namespace Wines;

internal static class Picking
{
    public static int[] Strongest(double[][] rows, double[] target, int count) =>
        Enumerable.Range(0, rows[0].Length)
            .OrderByDescending(column => Math.Abs(Correlation.Pearson(rows.Select(row => row[column]), target)))
            .Take(count)
            .ToArray();
}
