// corpus: Folds run in parallel, each with a context and a generator that it makes from its own number.
// library: ML.NET
// axis: Parallel, own folds
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Apples;

public sealed class Apple
{
    public float Sugar { get; set; }
    public float Acid { get; set; }
    public float Firmness { get; set; }
    public float Days { get; set; }
}

public readonly record struct FoldScore(int Fold, double Absolute, double Root);

public static class ParallelFolds
{
    public static FoldScore[] Run(IReadOnlyList<Apple> apples, int folds, int seed)
    {
        var order = Enumerable.Range(0, apples.Count).ToArray();
        new Random(seed).Shuffle(order);
        var scores = new FoldScore[folds];
        Parallel.For(0, folds, fold =>
        {
            var random = new Random(seed + fold);
            var ml = new MLContext(seed + fold);
            var learn = order.Where((_, place) => place % folds != fold).Select(row => Blurred(apples[row], random)).ToList();
            var held = order.Where((_, place) => place % folds == fold).Select(row => apples[row]).ToList();
            var model = ml.Transforms.Concatenate("Features", nameof(Apple.Sugar), nameof(Apple.Acid), nameof(Apple.Firmness))
                .Append(ml.Transforms.NormalizeMeanVariance("Features"))
                .Append(ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options { LabelColumnName = nameof(Apple.Days), NumberOfThreads = 1 }))
                .Fit(ml.Data.LoadFromEnumerable(learn));
            var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held)), nameof(Apple.Days));
            scores[fold] = new FoldScore(fold, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        });
        return scores;
    }

    private static Apple Blurred(Apple apple, Random random) => new()
    {
        Sugar = apple.Sugar + (random.NextSingle() - 0.5f) * 0.1f,
        Acid = apple.Acid,
        Firmness = apple.Firmness + (random.NextSingle() - 0.5f) * 0.2f,
        Days = apple.Days,
    };
}

public static class Program
{
    public static void Main(string[] args)
    {
        var apples = JsonSerializer.Deserialize<List<Apple>>(File.ReadAllText(args[0])) ?? [];
        var scores = ParallelFolds.Run(apples, folds: 8, seed: 31);
        File.WriteAllText(args[1], JsonSerializer.Serialize(scores));
        Console.WriteLine($"days missed: {scores.Average(score => score.Absolute):F2} ± {scores.Max(score => score.Absolute):F2}");
    }
}
