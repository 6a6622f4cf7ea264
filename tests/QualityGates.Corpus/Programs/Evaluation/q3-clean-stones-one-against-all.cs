// corpus: Many classes are learned by a binary trainer against all others and judged by the metrics of many classes, class by class.
// library: ML.NET
// axis: label as key, per-class report
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stones;

public sealed record ClassRow(int Class, double Precision, double Recall);

public sealed record StoneReport(double Macro, double Micro, IReadOnlyList<ClassRow> Classes)
{
    public static StoneReport From(MulticlassClassificationMetrics metrics) => new(
        metrics.MacroAccuracy,
        metrics.MicroAccuracy,
        [.. metrics.ConfusionMatrix.PerClassRecall.Select((recall, index) => new ClassRow(index, metrics.ConfusionMatrix.PerClassPrecision[index], recall))]);
}

internal static class Program
{
    private const string Target = "StoneKey";

    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 18);
        var stones = ml.Data.LoadFromTextFile<Stone>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(stones, testFraction: 0.25, seed: 18);
        var pipeline = ml.Transforms.Conversion.MapValueToKey(Target, nameof(Stone.Kind))
            .Append(ml.Transforms.Concatenate("Features", nameof(Stone.Density), nameof(Stone.Hardness), nameof(Stone.Lustre)))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.MulticlassClassification.Trainers.OneVersusAll(
                ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: Target, numberOfIterations: 20),
                labelColumnName: Target))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedKind", "PredictedLabel"));

        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: Target);
        File.WriteAllText(args[1], JsonSerializer.Serialize(StoneReport.From(metrics)));
        ml.Model.Save(model, stones.Schema, Path.ChangeExtension(args[1], ".zip"));
    }
}

internal sealed class Stone
{
    [LoadColumn(0)] public float Density { get; set; }

    [LoadColumn(1)] public float Hardness { get; set; }

    [LoadColumn(2)] public float Lustre { get; set; }

    [LoadColumn(3)] public string Kind { get; set; } = "";
}
