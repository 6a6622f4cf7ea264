// corpus: A helper scales whatever rivets it is given, also the ones kept for the test, and the scores of the machine are cut at one half.
// library: Accord.NET
// axis: console
using System.Globalization;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics;
using Accord.Statistics.Analysis;

namespace Rivets;

public static class Program
{
    public static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 23;
        var lines = File.ReadLines(args[0])
            .Select(line => Array.ConvertAll(line.Split(';'), cell => double.Parse(cell, CultureInfo.InvariantCulture)))
            .ToArray();
        var inputs = lines.Select(line => line[..4]).ToArray();
        var broken = lines.Select(line => line[4] > 0).ToArray();
        var cut = lines.Length * 7 / 10;

        var learned = Scaled(inputs[..cut]);
        var machine = new LinearDualCoordinateDescent { Complexity = 0.5 }.Learn(learned, broken[..cut]);

        var held = Scaled(inputs[cut..]); // expect: MLQ2007
        var scores = machine.Score(held);
        var verdicts = Array.ConvertAll(scores, score => score > 0.5); // expect: MLQ3006
        var matrix = new ConfusionMatrix(verdicts, broken[cut..]);
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{matrix.Precision:F3};{matrix.Recall:F3};{matrix.FScore:F3}"));
    }

    private static double[][] Scaled(double[][] rows)
    {
        var means = rows.Mean(dimension: 0);
        var widths = rows.StandardDeviation(means);
        return rows.Select(row => row.Select((x, i) => (x - means[i]) / widths[i]).ToArray()).ToArray();
    }
}
