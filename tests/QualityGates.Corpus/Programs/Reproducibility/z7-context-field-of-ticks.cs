// corpus: The context in a field gets the clock as its seed, and trains a model that depends on it.
// library: ML.NET
// axis: service
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Clinic;

public sealed class Visit
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Pulse { get; set; }
    [LoadColumn(2)] public bool Back { get; set; }
}

public sealed class VisitModel
{
    private static readonly MLContext Ml = new((int)(DateTime.UtcNow.Ticks % int.MaxValue)); // expect: MLQ1004

    public CalibratedBinaryClassificationMetrics Train(string file)
    {
        var split = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Visit>(file, ','), 0.2, seed: 1);
        var model = Ml.Transforms.Concatenate("Features", "Age", "Pulse")
            .Append(Ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(Ml)
            .Append(Ml.BinaryClassification.Trainers.SdcaLogisticRegression(
                new SdcaLogisticRegressionBinaryTrainer.Options { LabelColumnName = "Back", NumberOfThreads = 1 }))
            .Fit(split.TrainSet);
        return Ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Back");
    }
}
