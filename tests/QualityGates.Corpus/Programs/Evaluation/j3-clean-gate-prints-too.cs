// corpus: What is shown of the test also decides the exit code, and the training figures on the screen stand beside test figures that are kept.
// library: ML.NET
// axis: console, exit code, property
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Salmon;

public sealed class Pen
{
    [LoadColumn(0)] public float Fish { get; set; }

    [LoadColumn(1)] public float Oxygen { get; set; }

    [LoadColumn(2)] public float Current { get; set; }

    [LoadColumn(3)] public float Growth { get; set; }

    [LoadColumn(4)] public bool Lice { get; set; }
}

internal sealed class LiceStudy(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics? Test { get; private set; }

    public void Run(DataOperationsCatalog.TrainTestData parts)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Pen.Fish), nameof(Pen.Oxygen), nameof(Pen.Current))
            .Append(ml.BinaryClassification.Trainers.Gam(labelColumnName: nameof(Pen.Lice)))
            .Fit(parts.TrainSet);
        var learned = ml.BinaryClassification.Evaluate(model.Transform(parts.TrainSet), nameof(Pen.Lice));
        Console.WriteLine($"learned: area {learned.AreaUnderRocCurve:F3}, log-loss {learned.LogLoss:F3}");
        Test = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Pen.Lice));
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 47);
        var pens = ml.Data.LoadFromTextFile<Pen>(args[0], separatorChar: ';', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(pens, testFraction: 0.2, seed: 47);

        var lice = new LiceStudy(ml);
        lice.Run(parts);
        var kept = new { lice.Test!.AreaUnderRocCurve, lice.Test.PositiveRecall };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "lice.json"), JsonSerializer.Serialize(kept));
        return Growth(ml, parts) ? 0 : 3;
    }

    private static bool Growth(MLContext ml, DataOperationsCatalog.TrainTestData parts)
    {
        var model = ml.Transforms.Concatenate("Features", nameof(Pen.Fish), nameof(Pen.Oxygen), nameof(Pen.Current))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Pen.Growth)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Pen.Growth));
        Console.WriteLine($"growth: MAE {metrics.MeanAbsoluteError:F2} g, R² {metrics.RSquared:F2}");
        return metrics.MeanAbsoluteError <= 6 && metrics.RSquared >= 0.4;
    }
}
