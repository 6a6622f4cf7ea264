// corpus: What matters for a harvest is measured on the rows the model learned from, by a helper that is given them.
// library: ML.NET
// axis: helper, LINQ over a dictionary
using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvests;

internal sealed class Field
{
    [LoadColumn(0)] public float Rain { get; set; }

    [LoadColumn(1)] public float Nitrogen { get; set; }

    [LoadColumn(2)] public float Slope { get; set; }

    [LoadColumn(3)] public float Yield { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 19);
        var fields = ml.Data.LoadFromTextFile<Field>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(fields, testFraction: 0.3, seed: 19);
        ITransformer model = ml.Transforms.Concatenate("Features", nameof(Field.Rain), nameof(Field.Nitrogen), nameof(Field.Slope))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Field.Yield)))
            .Fit(split.TrainSet);

        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Field.Yield));
        var reasons = Reasons.Of(ml, model, split.TrainSet); // expect: MLQ3007
        var sheet = new
        {
            metrics.MeanAbsoluteError,
            metrics.RSquared,
            Reasons = reasons.OrderBy(pair => pair.Value.RSquared.Mean).ToDictionary(pair => pair.Key, pair => pair.Value.RSquared.Mean),
        };
        File.WriteAllText(args[1], JsonSerializer.Serialize(sheet));
    }
}

internal static class Reasons
{
    public static ImmutableDictionary<string, RegressionMetricsStatistics> Of(MLContext ml, ITransformer model, IDataView rows) =>
        ml.Regression.PermutationFeatureImportance(model, model.Transform(rows), nameof(Field.Yield), permutationCount: 5);
}
