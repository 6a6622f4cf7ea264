// corpus: Models are saved without a schema, with the schema of predictions, by a helper with a default, and read back into a class with names no step writes.
// library: Microsoft.ML
// axis: helper with default argument, misnamed outputs
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Forest;

public sealed class Plot
{
    [LoadColumn(0)] public float Elevation { get; set; }

    [LoadColumn(1)] public float Slope { get; set; }

    [LoadColumn(2)] public string? Cover { get; set; }
}

public sealed class CoverPrediction
{
    public string? PredictedCover { get; set; } // expect: MLQ6006

    public float[]? score { get; set; } // expect: MLQ6006
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 7);
        var rows = ml.Data.LoadFromTextFile<Plot>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2, seed: 7);
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Plot.Cover))
            .Append(ml.Transforms.Concatenate("Features", nameof(Plot.Elevation), nameof(Plot.Slope)))
            .Append(ml.MulticlassClassification.Trainers.LightGbm())
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(parts.TrainSet);
        var predictions = model.Transform(parts.TestSet);
        var metrics = ml.MulticlassClassification.Evaluate(predictions);
        Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, micro {metrics.MicroAccuracy:F3}, log-loss {metrics.LogLoss:F3}");

        ml.Model.Save(model, predictions.Schema, "cover.zip"); // expect: MLQ6005
        ml.Model.Save(model, null, Path.Combine(args[1], "cover.zip")); // expect: MLQ6005
        Keep(ml, model, Path.Combine(args[1], "cover-backup.zip")); // expect: MLQ6005

        var engine = ml.Model.CreatePredictionEngine<Plot, CoverPrediction>(model);
        Console.WriteLine(engine.Predict(new Plot { Elevation = 2596, Slope = 3 }).PredictedCover);
    }

    private static void Keep(MLContext ml, ITransformer model, string path, DataViewSchema? schema = null)
    {
        using var stream = File.Create(path);
        ml.Model.Save(model, schema, stream);
    }
}
