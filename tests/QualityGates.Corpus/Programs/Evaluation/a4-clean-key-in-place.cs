// corpus: A generic study turns the target into keys under its own name, learns it and evaluates it by that name.
// library: ML.NET
// axis: generic class, names as arguments
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Herbarium;

public sealed class Leaf
{
    public float Length { get; set; }

    public float Width { get; set; }

    public float Teeth { get; set; }

    public string Tree { get; set; } = "";
}

public sealed class KindStudy<TRow>(string target, params string[] inputs)
    where TRow : class
{
    private readonly MLContext _ml = new(seed: 18);

    public MulticlassClassificationMetrics Run(IEnumerable<TRow> rows)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(rows), testFraction: 0.25, seed: 18);
        var pipeline = _ml.Transforms.Conversion.MapValueToKey(target)
            .Append(_ml.Transforms.Concatenate("Inputs", inputs))
            .Append(_ml.Transforms.NormalizeMeanVariance("Inputs"))
            .Append(_ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(labelColumnName: target, featureColumnName: "Inputs"))
            .Append(_ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var judged = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        return _ml.MulticlassClassification.Evaluate(judged, labelColumnName: target);
    }
}

public static class LeafReport
{
    public static void Write(IReadOnlyList<Leaf> leaves, string path)
    {
        var study = new KindStudy<Leaf>(nameof(Leaf.Tree), nameof(Leaf.Length), nameof(Leaf.Width), nameof(Leaf.Teeth));
        var metrics = study.Run(leaves);
        File.WriteAllText(path, JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
    }
}
