// corpus: Rows of soil samples are learned as they were read, and what is to be told is the last number of each.
// library: Accord.NET
// axis: records, file of helpers
using System.Globalization;
using Accord.MachineLearning.DecisionTrees.Learning;
using Accord.Statistics.Analysis;

namespace Soil;

internal static class Lines
{
    public static double[][] Read(string path) => File.ReadLines(path)
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split(' ').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
        .ToArray();
}

internal sealed record Verdict(double Kappa, double Accuracy, int Errors);

internal sealed class SoilStudy(string path)
{
    private readonly double[][] _rows = Lines.Read(path);

    public Verdict Run(int size)
    {
        var train = _rows.Take(size).ToArray();
        var tree = new C45Learning().Learn(train, train.Select(row => (int)row[^1]).ToArray()); // expect: MLQ2008
        var test = _rows.Skip(size).ToArray();
        var expected = test.Select(row => (int)row[^1]).ToArray();
        var matrix = new GeneralConfusionMatrix(expected: expected, predicted: tree.Decide(test));
        return new Verdict(matrix.Kappa, matrix.Accuracy, matrix.RowErrors.Sum());
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 9;
        var verdict = new SoilStudy(args[0]).Run(int.Parse(args[1], CultureInfo.InvariantCulture));
        File.WriteAllText(args[2], verdict.Errors.ToString(CultureInfo.InvariantCulture));
        return verdict is { Kappa: > 0.4, Accuracy: > 0.6 } ? 0 : 1;
    }
}
