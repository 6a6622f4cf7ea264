// corpus: Of each row of wheat kernels the last number is cut off as the kind, and a logistic regression learns the rest.
// library: Accord.NET
// axis: extension methods
using System.Globalization;
using Accord.Statistics.Analysis;
using Accord.Statistics.Models.Regression.Fitting;

namespace Kernels;

internal static class RowExtensions
{
    public static (double[][] Inputs, int[] Outputs) Apart(this IEnumerable<double[]> rows)
    {
        var list = rows.ToList();
        return (list.Select(row => row[..^1]).ToArray(), list.Select(row => row[^1] > 1 ? 1 : 0).ToArray());
    }

    public static double[] Numbers(this string line) =>
        Array.ConvertAll(line.Split(','), cell => double.Parse(cell, CultureInfo.InvariantCulture));
}

internal static class Program
{
    private static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 2;
        var rows = File.ReadLines(args[0]).Select(line => line.Numbers()).ToArray();
        var (learned, kinds) = rows[..(rows.Length / 2)].Apart();
        var (held, expected) = rows[(rows.Length / 2)..].Apart();

        var teacher = new IterativeReweightedLeastSquares { MaxIterations = 60, Regularization = 1e-4 };
        var model = teacher.Learn(learned, kinds);
        var answers = model.Probability(held).Select(p => p > 0.5 ? 1 : 0).ToArray();
        var matrix = new ConfusionMatrix(answers, expected);
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{matrix.Sensitivity:F3} {matrix.Specificity:F3}"));
    }
}
