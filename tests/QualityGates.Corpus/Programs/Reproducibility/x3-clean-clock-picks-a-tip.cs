// corpus: A generator seeded by the clock picks the tip a gardener is shown and waits a moment; the model that says whether to water has a fixed seed.
// library: ML.NET
// axis: console with a game of chance
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gardens;

public sealed class Bed
{
    [LoadColumn(0)] public float Moisture { get; set; }

    [LoadColumn(1)] public float Sun { get; set; }

    [LoadColumn(2)] public bool Water { get; set; }
}

public sealed class Tips
{
    private static readonly string[] Texts = ["Water in the evening.", "Mulch keeps moisture.", "Look under the leaves."];
    private readonly Random _random = new(Environment.TickCount);

    public string Next() => Texts[_random.Next(Texts.Length)];

    public Task Pause() => Task.Delay(_random.Next(100, 900));
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var tips = new Tips();
        Console.WriteLine(tips.Next());
        var ml = new MLContext(seed: 6);
        var beds = ml.Data.LoadFromTextFile<Bed>(args[0], separatorChar: ';', hasHeader: false);
        var parts = ml.Data.TrainTestSplit(beds, testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Bed.Moisture), nameof(Bed.Sun))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Bed.Water)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Bed.Water));
        await tips.Pause();
        await File.WriteAllTextAsync("beds.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.LogLoss }));
        Console.WriteLine(tips.Next());
    }
}
