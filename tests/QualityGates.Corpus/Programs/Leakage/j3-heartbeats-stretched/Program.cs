// corpus: Every recorded heartbeat becomes five stretched ones in a helper of another file, and only then are they divided at random; the plain ones are drawn with replacement before their folds.
// library: ML.NET
// axis: console, helper in another file
using System.Text.Json;
using Microsoft.ML;

namespace Holter;

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 11);
        var recorded = Beats.Read(args[0]);
        var beats = recorded.Stretched().ToList();
        Console.WriteLine($"{recorded.Count} beats recorded, {beats.Count} to learn from");

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(beats), testFraction: 0.25, seed: 2); // expect: MLQ2012
        var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Beat.Rhythm))
            .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(featureColumnName: nameof(Beat.Signal)));
        var model = pipeline.Fit(parts.TrainSet);

        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
        var drawn = ml.Data.BootstrapSample(ml.Data.LoadFromEnumerable(recorded), seed: 3);
        var folds = ml.MulticlassClassification.CrossValidate(drawn, pipeline, numberOfFolds: 5, seed: 3); // expect: MLQ2012
        var report = new
        {
            metrics.MacroAccuracy,
            metrics.LogLoss,
            Folds = folds.Select(fold => new[] { fold.Metrics.MacroAccuracy, fold.Metrics.LogLoss }),
            Recall = metrics.ConfusionMatrix.PerClassRecall,
        };
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "rhythms.json"), JsonSerializer.Serialize(report));
    }
}
