using System.Text.Json;
using Microsoft.ML;

namespace Water;

public sealed record LeakReport(double Area, double F1, double Recall);

public sealed class LeakTraining(MLContext ml)
{
    public LeakReport Run(IReadOnlyList<Reading> readings, string output)
    {
        var rows = ml.Data.LoadFromEnumerable(readings);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 55);
        var model = ml.Transforms.ReplaceMissingValues("PressureKnown", nameof(Reading.Pressure), Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
            .Append(ml.Transforms.Concatenate("Features", nameof(Reading.NightFlow), nameof(Reading.DayFlow), "PressureKnown"))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Reading.Leak)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Reading.Leak));
        var report = new LeakReport(metrics.AreaUnderRocCurve, metrics.F1Score, metrics.PositiveRecall);

        Directory.CreateDirectory(output);
        File.WriteAllText(Path.Combine(output, "leaks.json"), JsonSerializer.Serialize(report));
        ml.Model.Save(model, rows.Schema, Path.Combine(output, "leaks.zip"));
        return report;
    }
}
