// corpus: Trainer, evaluation, cross-validation and importance name one label, and keys are mapped back before anybody reads them.
// library: ML.NET
// axis: constants, helper
// scores: MLQ3005 MLQ3007 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Leaf
{
    [LoadColumn(0, 3)]
    [ColumnName("Measures")]
    [VectorType(4)]
    public float[] Measures { get; set; } = [];

    [LoadColumn(4)]
    public string Species { get; set; } = "";
}

public static class Leaves
{
    private const string Key = "SpeciesKey";

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var rows = ml.Data.LoadFromTextFile<Leaf>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 2);
        var pipeline = ml.Transforms.Conversion.MapValueToKey(Key, nameof(Leaf.Species))
            .Append(ml.Transforms.NormalizeMinMax("Measures"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(labelColumnName: Key, featureColumnName: "Measures"))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = pipeline.Fit(split.TrainSet);
        Report(ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: Key));
        ml.Model.Save(model, rows.Schema, "leaves.zip");
    }

    private static void Report(MulticlassClassificationMetrics metrics)
    {
        Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, log-loss {metrics.LogLoss:F3}");
        File.WriteAllText("leaves.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));
    }
}
