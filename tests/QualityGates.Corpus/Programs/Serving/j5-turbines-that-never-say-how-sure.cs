// corpus: The helper is given the schema of the judged rows, the spare copy is saved with none, and the answer has a probability that a forest does not make.
// library: ML.NET
// axis: helper that saves, prediction class, exit code
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Turbine
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Pitch { get; set; }

    [LoadColumn(2)] public float Oil { get; set; }

    [LoadColumn(3)] public bool Stopped { get; set; }
}

public sealed class Alarm
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; } // expect: MLQ6006
}

public static class Vault
{
    public static string Keep(MLContext ml, ITransformer model, DataViewSchema schema, string folder)
    {
        var path = Path.Combine(folder, "turbines.zip");
        ml.Model.Save(model, schema, path);
        return path;
    }
}

public static class Program
{
    public static int Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var ml = new MLContext(seed: 12);
        var rows = ml.Data.LoadFromTextFile<Turbine>(Path.Combine(folder, "turbines.tsv"), hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.3);
        var model = ml.Transforms.Concatenate("Features", nameof(Turbine.Wind), nameof(Turbine.Pitch), nameof(Turbine.Oil))
            .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Turbine.Stopped)))
            .Fit(split.TrainSet);

        var judged = model.Transform(split.TestSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(judged, labelColumnName: nameof(Turbine.Stopped));
        File.WriteAllText(
            Path.Combine(folder, "turbines.json"),
            JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));

        var kept = Vault.Keep(ml, model, judged.Schema, folder); // expect: MLQ6005
        ml.Model.Save(model, null, Path.ChangeExtension(kept, ".spare")); // expect: MLQ6005

        using var engine = ml.Model.CreatePredictionEngine<Turbine, Alarm>(model);
        var alarm = engine.Predict(new Turbine { Wind = 21, Pitch = 4, Oil = 88 });
        Console.WriteLine($"stops: {alarm.PredictedLabel}, score {alarm.Score:F2}, sure {alarm.Probability:P0}");
        return metrics.AreaUnderRocCurve > 0.8 ? 0 : 1;
    }
}
