// corpus: Each fold fits its own model and measures importance on the rows it left out; the means over the folds are kept.
// library: ML.NET
// axis: SelectMany over folds, GroupBy
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }

    public float Delay { get; set; }

    public float Earlier { get; set; }

    public bool Disputed { get; set; }
}

public sealed record Reason(string Column, double Loss, double Spread);

public sealed class DisputeReasons(MLContext ml)
{
    public IReadOnlyList<Reason> Explain(IReadOnlyList<Claim> claims, string report)
    {
        var rows = ml.Data.LoadFromEnumerable(claims);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Delay), nameof(Claim.Earlier))
            .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Claim.Disputed)));
        var measured = ml.Data.CrossValidationSplit(rows, numberOfFolds: 5, seed: 8)
            .Select(fold => Measure(pipeline, fold))
            .ToList();

        File.WriteAllText(report, JsonSerializer.Serialize(measured.Select(fold => new { fold.Metrics.AreaUnderRocCurve, fold.Metrics.F1Score })));
        return [.. measured
            .SelectMany(fold => fold.Losses)
            .GroupBy(pair => pair.Key, pair => pair.Value)
            .Select(group => new Reason(group.Key, group.Average(), group.Max() - group.Min()))
            .OrderBy(reason => reason.Loss)];
    }

    private (BinaryClassificationMetrics Metrics, Dictionary<string, double> Losses) Measure(IEstimator<ITransformer> pipeline, DataOperationsCatalog.TrainTestData fold)
    {
        var model = pipeline.Fit(fold.TrainSet);
        var scored = model.Transform(fold.TestSet);
        var losses = ml.BinaryClassification
            .PermutationFeatureImportanceNonCalibrated(model, scored, nameof(Claim.Disputed))
            .ToDictionary(pair => pair.Key, pair => pair.Value.AreaUnderRocCurve.Mean);
        return (ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Claim.Disputed)), losses);
    }
}
