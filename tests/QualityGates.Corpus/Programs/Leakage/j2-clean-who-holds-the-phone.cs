// corpus: The user is what the model has to tell from the way a phone is held, so users have to be in both parts.
// library: ML.NET
// axis: library class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Phones;

public sealed class Hold
{
    [LoadColumn(0)] public string UserId { get; set; } = "";

    [LoadColumn(1)] public float Tilt { get; set; }

    [LoadColumn(2)] public float Grip { get; set; }

    [LoadColumn(3)] public float Tremor { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 81);
        var holds = ml.Data.LoadFromTextFile<Hold>(args[0], separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(holds, testFraction: 0.25);
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Hold.UserId))
            .Append(ml.Transforms.Concatenate("Features", nameof(Hold.Tilt), nameof(Hold.Grip), nameof(Hold.Tremor)))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
        var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "holds.json"),
            JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
    }
}
