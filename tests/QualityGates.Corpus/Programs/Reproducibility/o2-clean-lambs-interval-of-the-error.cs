// corpus: Parallel work draws resamples of the errors of a test part, each by a generator of its own that its number seeds, into its own place.
// library: ML.NET
// axis: parallel loop
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Lambs;

public sealed class Lamb
{
    [LoadColumn(0)] public float BirthWeight { get; set; }

    [LoadColumn(1)] public float Siblings { get; set; }

    [LoadColumn(2)] public float Pasture { get; set; }

    [LoadColumn(3)] public float Weight { get; set; }
}

public readonly record struct Interval(double Low, double Middle, double High)
{
    public static Interval Of(float[] errors, int draws, int seed)
    {
        var means = new double[draws];
        Parallel.For(0, draws, draw =>
        {
            var random = new Random(seed + draw);
            var sum = 0.0;
            for (var i = 0; i < errors.Length; i++)
            {
                sum += Math.Abs(errors[random.Next(errors.Length)]);
            }

            means[draw] = sum / errors.Length;
        });
        Array.Sort(means);
        return new Interval(means[draws / 40], means[draws / 2], means[draws - 1 - draws / 40]);
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 50);
        var lambs = ml.Data.LoadFromTextFile<Lamb>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(lambs, testFraction: 0.25);
        var model = ml.Transforms.Concatenate("Features", "BirthWeight", "Siblings", "Pasture")
            .Append(ml.Regression.Trainers.FastForest("Weight", numberOfTrees: 200))
            .Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, "Weight");
        var errors = scored.GetColumn<float>("Score").Zip(scored.GetColumn<float>("Weight"), (score, weight) => score - weight).ToArray();
        var interval = Interval.Of(errors, draws: 2_000, seed: 50);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, interval }));
    }
}
