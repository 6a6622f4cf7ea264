// corpus: A builder copies the target to the default label column and later joins the original column into the features of the same pipeline.
// library: ML.NET
// axis: builder method with a growing chain in a loop
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Telecom;

internal static class Program
{
    private static int Main()
    {
        var ml = new MLContext(seed: 14);
        var rows = ml.Data.LoadFromTextFile<Subscriber>("subscribers.csv", separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Build(ml).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet));
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}, R2 {metrics.RSquared:F3}");
        return metrics.RSquared > 0.5 ? 0 : 1;
    }

    private static IEstimator<ITransformer> Build(MLContext ml)
    {
        IEstimator<ITransformer> chain = ml.Transforms.CopyColumns("Label", nameof(Subscriber.Revenue));
        foreach (var column in new[] { nameof(Subscriber.Minutes), nameof(Subscriber.Messages) })
        {
            chain = chain.Append(ml.Transforms.ReplaceMissingValues(column, replacementMode: MissingValueReplacingEstimator.ReplacementMode.Mean));
        }

        chain = chain.Append(ml.Transforms.Concatenate("Features", "Minutes", "Messages", "Revenue")); // expect: MLQ2008
        return chain.Append(ml.Regression.Trainers.FastTree());
    }
}

internal sealed class Subscriber
{
    [LoadColumn(0)] public float Minutes { get; set; }
    [LoadColumn(1)] public float Messages { get; set; }
    [LoadColumn(2)] public float Revenue { get; set; }
}
