using Microsoft.ML;

namespace Complaints;

public sealed class RegularizationTuning(MLContext ml)
{
    public float Choose(IDataView train, IReadOnlyList<float> strengths)
    {
        var scores = new Dictionary<float, double>();
        foreach (var strength in strengths)
        {
            var folds = ml.MulticlassClassification.CrossValidate(train, RoutingPipeline.Create(ml, strength), numberOfFolds: 5, labelColumnName: RoutingPipeline.Label);
            scores[strength] = folds.Average(fold => fold.Metrics.MacroAccuracy);
            Console.Error.WriteLine($"{strength:E0}: macro {scores[strength]:P2}, log loss {folds.Average(fold => fold.Metrics.LogLoss):F3}");
        }

        return scores.MaxBy(pair => pair.Value).Key;
    }
}
