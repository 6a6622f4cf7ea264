// corpus: Label, score and features have their names in one class, which trainer, evaluation and importance all read.
// library: ML.NET
// axis: constants, right
// scores: MLQ3007
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Names;

internal static class Columns
{
    public const string Target = "Minutes";
    public const string Inputs = "Inputs";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var surgeries = ml.Data.LoadFromTextFile<Surgery>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(surgeries, testFraction: 0.2);
        var pipeline = ml.Transforms.Concatenate(Columns.Inputs, nameof(Surgery.Age), nameof(Surgery.Steps))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: Columns.Target, featureColumnName: Columns.Inputs));
        ITransformer model = pipeline.Fit(split.TrainSet);
        var scored = model.Transform(split.TestSet);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: Columns.Target);
        var importance = ml.Regression.PermutationFeatureImportance(model, scored, labelColumnName: Columns.Target);
        File.WriteAllText("minutes.json", JsonSerializer.Serialize(new
        {
            metrics.MeanAbsoluteError,
            Importance = importance.ToDictionary(entry => entry.Key, entry => entry.Value.MeanAbsoluteError.Mean),
        }));
    }
}

internal sealed class Surgery
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Steps { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}
