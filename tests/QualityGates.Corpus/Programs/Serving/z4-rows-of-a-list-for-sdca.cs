// corpus: SDCA goes through a list of measurements in memory; there is nothing to read again.
// library: ML.NET
// axis: library, LoadFromEnumerable
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Machines;

public sealed class Cycle
{
    public float Pressure { get; set; }

    public float Speed { get; set; }

    public bool Failed { get; set; }
}

public sealed class FailureTrainer(MLContext context)
{
    public CalibratedBinaryClassificationMetrics Train(List<Cycle> cycles)
    {
        var rows = context.Data.LoadFromEnumerable(cycles);
        var split = context.Data.TrainTestSplit(rows, testFraction: 0.25, seed: 3);
        var options = new SdcaLogisticRegressionBinaryTrainer.Options
        {
            LabelColumnName = nameof(Cycle.Failed),
            NumberOfThreads = 1,
        };
        var model = context.Transforms.Concatenate("Features", nameof(Cycle.Pressure), nameof(Cycle.Speed))
            .Append(context.Transforms.NormalizeMeanVariance("Features"))
            .Append(context.BinaryClassification.Trainers.SdcaLogisticRegression(options))
            .Fit(split.TrainSet);
        return context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Cycle.Failed));
    }
}
