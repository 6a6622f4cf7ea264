// corpus: A trainer of click models: noise is drawn in the mapping, the trainer reads its file in each pass, and a preview was left behind.
// library: ML.NET
// axis: extension methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Clicks;

public sealed class Impression
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Banner { get; set; } = "";
    [LoadColumn(2)] public float Position { get; set; }
}

public sealed class Jittered
{
    public float Place { get; set; }
}

internal static class Extensions
{
    public static IDataView Shown(this IDataView rows, string title)
    {
        Console.WriteLine(title);
        foreach (var row in rows.Preview(3).RowView) // expect: MLQ6009
        {
            Console.WriteLine(string.Join(" ", row.Values.Select(value => value.Value)));
        }

        return rows;
    }
}

public sealed class ClickTrainer
{
    private static readonly Random Noise = new(77);
    private readonly MLContext _ml = new(seed: 77);

    public bool Train()
    {
        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromTextFile<Impression>("clicks.tsv", hasHeader: true), testFraction: 0.2);
        var pipeline = _ml.Transforms.CustomMapping<Impression, Jittered>(Jitter, contractName: null) // expect: MLQ6010
            .Append(_ml.Transforms.Categorical.OneHotHashEncoding(nameof(Impression.Banner)))
            .Append(_ml.Transforms.Concatenate("Features", nameof(Impression.Banner), nameof(Jittered.Place)))
            .Append(_ml.BinaryClassification.Trainers.FieldAwareFactorizationMachine()); // expect: MLQ6008
        var predictions = pipeline.Fit(split.TrainSet).Transform(split.TestSet).Shown("clicks");
        var metrics = _ml.BinaryClassification.Evaluate(predictions);
        return metrics.AreaUnderRocCurve > 0.7 && metrics.LogLoss < 0.5;
    }

    private static void Jitter(Impression impression, Jittered jittered) =>
        jittered.Place = impression.Position + (float)Noise.NextDouble();
}
