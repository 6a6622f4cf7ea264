// corpus: An own experiment is executed with all rows, cuts them by the share to fit, 0.8, chooses k on a part of that share and looks at the rest once.
// library: Accord
// axis: look-alike, own experiment class
using Accord.MachineLearning;
using Accord.Math.Random;
using Accord.Statistics.Analysis;

namespace Orchard;

public sealed record Apple(double[] Spectrum, int Bruised);

public sealed record ExperimentResult(int BestRun, ConfusionMatrix TestMetrics);

public sealed class BinaryClassificationExperiment(int[] candidates, int seed)
{
    private readonly Random _random = new(seed);

    public ExperimentResult Execute(Apple[] trainData)
    {
        var (rest, test) = TrainTestSplit(trainData, 0.8);
        var (train, validation) = TrainTestSplit(rest, 0.75);
        var best = candidates.MaxBy(k => Judge(Learn(train, k), validation).FScore);
        return new ExperimentResult(best, Judge(Learn(rest, best), test));
    }

    private (Apple[] Fitted, Apple[] Held) TrainTestSplit(Apple[] apples, double fraction)
    {
        var order = Enumerable.Range(0, apples.Length).ToArray();
        _random.Shuffle(order);
        var cut = (int)(order.Length * fraction);
        return (Array.ConvertAll(order[..cut], i => apples[i]), Array.ConvertAll(order[cut..], i => apples[i]));
    }

    private static KNearestNeighbors Learn(Apple[] apples, int k) =>
        new KNearestNeighbors(k).Learn(
            Array.ConvertAll(apples, apple => apple.Spectrum),
            Array.ConvertAll(apples, apple => apple.Bruised));

    private static ConfusionMatrix Judge(KNearestNeighbors model, Apple[] apples) => new(
        model.Decide(Array.ConvertAll(apples, apple => apple.Spectrum)),
        Array.ConvertAll(apples, apple => apple.Bruised));
}

public static class Program
{
    public static void Main()
    {
        Generator.Seed = 27;
        var random = new Random(27);
        var apples = new Apple[700];
        for (var i = 0; i < apples.Length; i++)
        {
            double[] spectrum = [random.NextDouble(), random.NextDouble(), random.NextDouble(), random.NextDouble()];
            apples[i] = new Apple(spectrum, spectrum[1] * spectrum[2] > 0.45 ? 1 : 0);
        }

        var result = new BinaryClassificationExperiment([1, 3, 5, 9, 15], seed: 27).Execute(apples);
        Console.WriteLine(FormattableString.Invariant($"k {result.BestRun}: F {result.TestMetrics.FScore:F3}"));
        Console.WriteLine(FormattableString.Invariant($"recall {result.TestMetrics.Recall:F3}, precision {result.TestMetrics.Precision:F3}"));
    }
}
