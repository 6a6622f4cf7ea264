// corpus: An iterator gives out each bearing and three noisy copies of it to learn from; the noise has no seed.
// library: ML.NET
// axis: iterator
using System.Text.Json;
using Microsoft.ML;

namespace Workshop;

public sealed record Bearing
{
    public float Vibration { get; init; }

    public float Heat { get; init; }

    public bool Worn { get; init; }
}

public static class Augmentation
{
    public static IEnumerable<Bearing> Noisy(IEnumerable<Bearing> bearings)
    {
        var random = new Random(); // expect: MLQ1002
        foreach (var bearing in bearings)
        {
            yield return bearing;
            for (var copy = 0; copy < 3; copy++)
            {
                yield return bearing with
                {
                    Vibration = bearing.Vibration + (random.NextSingle() - 0.5f) * 0.04f,
                    Heat = bearing.Heat + (random.NextSingle() - 0.5f),
                };
            }
        }
    }
}

public sealed class WearTraining(MLContext ml)
{
    public WearReport Run(IReadOnlyList<Bearing> known, IReadOnlyList<Bearing> unseen)
    {
        var augmented = Augmentation.Noisy(known).ToList();
        var model = ml.Transforms.Concatenate("Features", nameof(Bearing.Vibration), nameof(Bearing.Heat))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Bearing.Worn), numberOfTrees: 60))
            .Fit(ml.Data.LoadFromEnumerable(augmented));
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(unseen)), nameof(Bearing.Worn));
        return new WearReport(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.PositiveRecall);
    }
}

public sealed record WearReport(double Auc, double F1, double Recall);

internal static class Program
{
    private static void Main(string[] args)
    {
        var known = JsonSerializer.Deserialize<List<Bearing>>(File.ReadAllText(args[0])) ?? [];
        var unseen = JsonSerializer.Deserialize<List<Bearing>>(File.ReadAllText(args[1])) ?? [];
        var report = new WearTraining(new MLContext(seed: 14)).Run(known, unseen);
        File.WriteAllText(args[2], JsonSerializer.Serialize(report));
    }
}
