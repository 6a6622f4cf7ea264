// corpus: Steps of patients are split by a helper of another file that names no key, and clicks of sessions are cross-validated without one.
// library: ML.NET
// axis: several files
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gait;

public sealed class Step
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";

    [LoadColumn(1)] public float Length { get; set; }

    [LoadColumn(2)] public float Sway { get; set; }

    [LoadColumn(3)] public float Speed { get; set; }

    [LoadColumn(4)] public bool Fell { get; set; }
}

public sealed class Click
{
    public int SessionId { get; set; }

    public float Seconds { get; set; }

    public float Scrolled { get; set; }

    public float Bought { get; set; }
}

public sealed class Studies(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics OfSteps(string path)
    {
        var steps = ml.Data.LoadFromTextFile<Step>(path, separatorChar: ',', hasHeader: true);
        var parts = Parts.Of(ml, steps); // expect: MLQ2010
        var model = ml.Transforms.Concatenate("Features", nameof(Step.Length), nameof(Step.Sway), nameof(Step.Speed))
            .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Step.Fell)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Step.Fell));
    }

    public IEnumerable<RegressionMetrics> OfClicks(Click[] clicks)
    {
        var rows = ml.Data.LoadFromEnumerable(clicks);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Click.Seconds), nameof(Click.Scrolled))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Click.Bought)));
        var folds = ml.Regression.CrossValidate(rows, pipeline, labelColumnName: nameof(Click.Bought)); // expect: MLQ2010
        return folds.Select(fold => fold.Metrics);
    }
}
