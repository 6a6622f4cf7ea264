// corpus: The gate asks for accuracy, and hands the metrics to a method that asks for the recall of the rare class as well; another verdict is a mean error of folds.
// library: ML.NET
// axis: console, local functions, methods of a gate
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Turbines;

public sealed class Blade
{
    [LoadColumn(0)] public float Hours { get; set; }

    [LoadColumn(1)] public float Strain { get; set; }

    [LoadColumn(2)] public float Noise { get; set; }

    [LoadColumn(3)] public bool Cracked { get; set; }

    [LoadColumn(4)] public float Life { get; set; }
}

internal static class Gate
{
    public static bool Opens(BinaryClassificationMetrics metrics) => metrics.Accuracy > 0.97 && FindsCracks(metrics);

    private static bool FindsCracks(BinaryClassificationMetrics metrics) =>
        metrics.PositiveRecall > 0.8 && metrics.AreaUnderPrecisionRecallCurve > 0.7;
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 90);
        var blades = ml.Data.LoadFromTextFile<Blade>(args[0], separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(blades, testFraction: 0.2, seed: 90);
        return Cracks() && Life() ? 0 : 2;

        bool Cracks()
        {
            var model = Features().Append(ml.BinaryClassification.Trainers.FastTree(nameof(Blade.Cracked))).Fit(parts.TrainSet);
            return Gate.Opens(ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Blade.Cracked)));
        }

        bool Life()
        {
            var pipeline = Features().Append(ml.Regression.Trainers.FastTree(nameof(Blade.Life)));
            var folds = ml.Regression.CrossValidate(parts.TrainSet, pipeline, numberOfFolds: 5, labelColumnName: nameof(Blade.Life));
            var means = new[] { folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RSquared) };
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "life.json"), JsonSerializer.Serialize(means));
            return means[0] < 120;
        }

        IEstimator<ITransformer> Features() =>
            ml.Transforms.Concatenate("Features", nameof(Blade.Hours), nameof(Blade.Strain), nameof(Blade.Noise));
    }
}
