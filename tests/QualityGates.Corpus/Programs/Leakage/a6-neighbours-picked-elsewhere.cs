// corpus: A method that tries several numbers of neighbours is given the test rows of mussels, and the best number is reported with its score on them.
// library: Accord.NET
// axis: helper
using System.Globalization;
using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace Mussels;

public static class Program
{
    public static void Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 5;
        var rows = File.ReadLines(args[0])
            .Skip(1)
            .Select(line => line.Split(';'))
            .Select(cells => (
                Shell: new[] { Number(cells[0]), Number(cells[1]), Number(cells[2]) },
                Kind: int.Parse(cells[3], CultureInfo.InvariantCulture)))
            .ToArray();
        var cut = rows.Length * 4 / 5;
        var shells = rows.Select(row => row.Shell).ToArray();
        var kinds = rows.Select(row => row.Kind).ToArray();
        var (trainX, testX) = (shells[..cut], shells[cut..]);
        var (trainY, testY) = (kinds[..cut], kinds[cut..]);

        var chosen = Picker.Pick(trainX, trainY, testX, testY); // expect: MLQ2006
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"k = {chosen.Model.K}, F = {chosen.Score:F3}"));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}

public static class Picker
{
    public static (KNearestNeighbors Model, double Score) Pick(double[][] known, int[] kinds, double[][] asked, int[] truth)
    {
        var best = new KNearestNeighbors(1).Learn(known, kinds);
        var bestScore = Score(best, asked, truth);
        foreach (var k in new[] { 3, 5, 9, 15 })
        {
            var candidate = new KNearestNeighbors(k).Learn(known, kinds);
            var score = Score(candidate, asked, truth);
            if (score > bestScore)
            {
                best = candidate;
                bestScore = score;
            }
        }

        return (best, bestScore);
    }

    private static double Score(KNearestNeighbors model, double[][] asked, int[] truth) =>
        new ConfusionMatrix(model.Decide(asked), truth).FScore;
}
