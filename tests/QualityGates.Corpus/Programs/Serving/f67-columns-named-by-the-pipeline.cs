// corpus: The answers name the columns that the pipeline really makes, by attribute, by a renamed column and by the trainer's own names.
// library: ML.NET
// axis: attribute, constants, CopyColumns, key to value
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Species;

public sealed class Leaf
{
    [LoadColumn(0)]
    public float Length { get; set; }

    [LoadColumn(1)]
    public float Width { get; set; }

    [LoadColumn(2)]
    public string Kind { get; set; } = "";
}

public sealed class Named
{
    public const string KindColumn = "PredictedKind";

    [ColumnName(KindColumn)]
    public string Kind { get; set; } = "";

    [ColumnName("Score")]
    public float[] Chances { get; set; } = [];

    [ColumnName("Certainty")]
    public VBuffer<float> Copied;

    [NoColumn]
    public DateTime AnsweredAt { get; set; }

    public float Length { get; set; }
}

public static class SpeciesModel
{
    public static string Ask(IDataView rows, Leaf leaf)
    {
        var context = new MLContext(seed: 11);
        var pipeline = context.Transforms.Conversion.MapValueToKey("Label", nameof(Leaf.Kind))
            .Append(context.Transforms.Concatenate("Features", nameof(Leaf.Length), nameof(Leaf.Width)))
            .AppendCacheCheckpoint(context)
            .Append(context.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Append(context.Transforms.CopyColumns("Certainty", "Score"))
            .Append(context.Transforms.Conversion.MapKeyToValue(Named.KindColumn, "PredictedLabel"));
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.25);
        var model = pipeline.Fit(split.TrainSet);
        var metrics = context.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
        if (metrics.MacroAccuracy < 0.8 || metrics.LogLoss > 0.5)
        {
            throw new InvalidOperationException("not good enough");
        }
        using var engine = context.Model.CreatePredictionEngine<Leaf, Named>(model);
        return engine.Predict(leaf).Kind;
    }
}
