// corpus: Margins of a support vector machine get a calibrator fitted on a part of their own, and are evaluated with probabilities behind it and without before it.
// library: ML.NET
// axis: console, three parts
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bank;

public sealed class Application
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Debt { get; set; }

    [LoadColumn(2)] public float Tenure { get; set; }

    [LoadColumn(3)] public bool Approved { get; set; }
}

internal static class Program
{
    private const string Label = nameof(Application.Approved);

    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 27);
        var applications = ml.Data.LoadFromTextFile<Application>(args[0], separatorChar: ',', hasHeader: true);
        var outer = ml.Data.TrainTestSplit(applications, testFraction: 0.2, seed: 27);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 28);

        var machine = ml.Transforms.Concatenate("Features", nameof(Application.Income), nameof(Application.Debt), nameof(Application.Tenure))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: Label))
            .Fit(inner.TrainSet);
        var platt = ml.BinaryClassification.Calibrators.Platt(labelColumnName: Label).Fit(machine.Transform(inner.TestSet));

        var margins = machine.Transform(outer.TestSet);
        var raw = ml.BinaryClassification.EvaluateNonCalibrated(margins, Label);
        var calibrated = ml.BinaryClassification.Evaluate(platt.Transform(margins), Label);
        var report = new
        {
            Raw = new { raw.AreaUnderRocCurve, raw.F1Score },
            Calibrated = new { calibrated.AreaUnderRocCurve, calibrated.LogLoss, calibrated.Entropy },
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "applications.json"), JsonSerializer.Serialize(report));
    }
}
