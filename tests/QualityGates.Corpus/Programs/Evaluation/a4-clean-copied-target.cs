// corpus: The trainer learns Label, a copy of Output, or a renamed property; the evaluation reads the other name of the same thing.
// library: ML.NET
// axis: class, copied and renamed columns
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Reading
{
    public float Wind { get; set; }

    public float Angle { get; set; }

    public float Output { get; set; }
}

public sealed class Inspection
{
    public float Vibration { get; set; }

    public float Heat { get; set; }

    [ColumnName("Label")] public bool Faulty { get; set; }
}

public static class TurbineGates
{
    public static bool Output(MLContext ml, IReadOnlyList<Reading> readings)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(readings), testFraction: 0.2, seed: 13);
        var pipeline = ml.Transforms.CopyColumns("Label", nameof(Reading.Output))
            .Append(ml.Transforms.Concatenate("Features", nameof(Reading.Wind), nameof(Reading.Angle)))
            .Append(ml.Regression.Trainers.FastTree());
        var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Reading.Output));
        return metrics.MeanAbsoluteError < 40 && metrics.RSquared > 0.8;
    }

    public static bool Faults(MLContext ml, IReadOnlyList<Inspection> inspections)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(inspections), testFraction: 0.2, seed: 13);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Inspection.Vibration), nameof(Inspection.Heat))
            .Append(ml.BinaryClassification.Trainers.Gam());
        var judged = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = ml.BinaryClassification.Evaluate(judged);
        return metrics.F1Score > 0.7 && metrics.LogLossReduction > 0.3;
    }
}
