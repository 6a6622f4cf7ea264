using Microsoft.ML;
using Microsoft.ML.Data;

namespace Birdsong;

public sealed record FoldScore(string Name, double MacroAccuracy, double Spread, double LogLoss)
{
    public static FoldScore Of(string name, IReadOnlyList<TrainCatalogBase.CrossValidationResult<MulticlassClassificationMetrics>> folds)
    {
        var macro = folds.Select(fold => fold.Metrics.MacroAccuracy).ToArray();
        var mean = macro.Average();
        return new FoldScore(
            name,
            mean,
            Math.Sqrt(macro.Sum(value => (value - mean) * (value - mean)) / (macro.Length - 1)),
            folds.Average(fold => fold.Metrics.LogLoss));
    }
}
