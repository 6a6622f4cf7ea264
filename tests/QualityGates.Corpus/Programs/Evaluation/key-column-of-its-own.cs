// corpus: The mapped key has a name of its own, which both the trainer and the evaluator are given.
// library: ML.NET
// axis: constants, field
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private const string Key = nameof(Specimen.Species) + "Key";
    private static readonly MLContext Ml = new(1);

    private static int Main()
    {
        var specimens = Ml.Data.LoadFromTextFile<Specimen>("beetles.csv", ',', true);
        // The mapping of the label is done once, before the split; it holds no knowledge about the features.
        var keyed = Ml.Transforms.Conversion.MapValueToKey(Key, nameof(Specimen.Species)).Fit(specimens).Transform(specimens);
        var split = Ml.Data.TrainTestSplit(keyed, testFraction: 0.2);
        var model = Ml.Transforms.NormalizeMinMax("Features")
            .Append(Ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(Key))
            .Fit(split.TrainSet);
        var metrics = Ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), Key, topKPredictionCount: 3);
        Console.WriteLine($"{metrics.MacroAccuracy:P1} {metrics.TopKAccuracy:P1}");
        return metrics.MacroAccuracy > 0.8 && metrics.MicroAccuracy > 0.85 ? 0 : 1;
    }
}

internal class Specimen
{
    [LoadColumn(0, 7), VectorType(8), ColumnName("Features")] public float[] Body { get; set; } = [];
    [LoadColumn(8)] public string Species { get; set; } = "";
}
