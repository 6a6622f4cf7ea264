// corpus: The model is fitted on one part, saved, loaded from the same path in the same program and evaluated on the other part.
// library: ML.NET
// axis: local path, using block
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Glass;

public sealed class Shard
{
    [LoadColumn(0, 8), VectorType(9)] public float[] Features { get; set; } = [];

    [LoadColumn(9)] public string Kind { get; set; } = "";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 6);
        string path = Path.Combine(args[1], "glass.zip");
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Shard>(args[0], separatorChar: ','), testFraction: 0.3);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Shard.Kind))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        ml.Model.Save(pipeline.Fit(split.TrainSet), split.TrainSet.Schema, path);

        ITransformer loaded = ml.Model.Load(path, out DataViewSchema schema);
        var metrics = ml.MulticlassClassification.Evaluate(loaded.Transform(split.TestSet));
        File.WriteAllText(Path.Combine(args[1], "glass.txt"), string.Create(CultureInfo.InvariantCulture, $"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3} of {schema.Count} columns"));
    }
}
