// corpus: The accuracy on the training rows is printed beside test metrics that are looked at closely and kept.
// library: ML.NET
// axis: console, two evaluations
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Pears;

public sealed class Pear
{
    [LoadColumn(0)] public float Firmness { get; set; }

    [LoadColumn(1)] public float Sugar { get; set; }

    [LoadColumn(2)] public float Days { get; set; }

    [LoadColumn(3)] public bool Brown { get; set; }
}

internal static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 47);
        var pears = ml.Data.LoadFromTextFile<Pear>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(pears, testFraction: 0.3, seed: 47);
        var model = ml.Transforms.Concatenate("Features", nameof(Pear.Firmness), nameof(Pear.Sugar), nameof(Pear.Days))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Pear.Brown)))
            .Fit(parts.TrainSet);

        var learned = ml.BinaryClassification.Evaluate(model.Transform(parts.TrainSet), nameof(Pear.Brown));
        var fresh = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Pear.Brown));
        Console.WriteLine($"accuracy {fresh.Accuracy:F3} (training: {learned.Accuracy:F3}), F1 {fresh.F1Score:F3}");
        File.WriteAllText(args[1], JsonSerializer.Serialize(new
        {
            fresh.Accuracy,
            fresh.F1Score,
            fresh.AreaUnderPrecisionRecallCurve,
        }));
        return fresh.F1Score > 0.75 ? 0 : 1;
    }
}
