// corpus: Faulty welds are drawn again until both sides are equal and the sides are mixed, both by the shared generator, within the part that is trained on.
// library: ML.NET
// axis: unit of a service
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Welding;

public sealed class Weld
{
    [LoadColumn(0)]
    public float Current { get; set; }

    [LoadColumn(1)]
    public float Voltage { get; set; }

    [LoadColumn(2)]
    public float Speed { get; set; }

    [LoadColumn(3)]
    public bool Faulty { get; set; }
}

public static class WeldTraining
{
    public static BinaryClassificationMetrics Train(MLContext ml, string path, string modelPath)
    {
        var view = ml.Data.LoadFromTextFile<Weld>(path, separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(view, testFraction: 0.2, seed: 1);
        var train = ml.Data.CreateEnumerable<Weld>(parts.TrainSet, reuseRowObject: false).ToLookup(weld => weld.Faulty);
        var even = ml.Data.LoadFromEnumerable(Even([.. train[false]], [.. train[true]]));

        var model = ml.Transforms.Concatenate("Features", "Current", "Voltage", "Speed")
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(labelColumnName: "Faulty"))
            .Fit(even);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), labelColumnName: "Faulty");
        File.WriteAllText(Path.ChangeExtension(modelPath, ".json"), JsonSerializer.Serialize(new { metrics.F1Score, metrics.AreaUnderRocCurve }));
        ml.Model.Save(model, view.Schema, modelPath);
        return metrics;
    }

    private static Weld[] Even(Weld[] sound, Weld[] faulty)
    {
        var more = Random.Shared.GetItems(faulty, Math.Max(0, sound.Length - faulty.Length)); // expect: MLQ1002
        Weld[] together = [.. sound, .. faulty, .. more];
        Random.Shared.Shuffle(together); // expect: MLQ1002
        return together;
    }
}
