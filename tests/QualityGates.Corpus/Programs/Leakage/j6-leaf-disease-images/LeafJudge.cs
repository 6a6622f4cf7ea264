using Microsoft.ML;

namespace LeafDisease;

public sealed record LeafQuality(double Macro, double Micro, double LogLoss, IReadOnlyList<double> RecallOfEach);

public sealed class LeafJudge(MLContext ml)
{
    public LeafQuality Judge(ITransformer model, IDataView leaves)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(leaves));
        return new LeafQuality(metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss, metrics.ConfusionMatrix.PerClassRecall);
    }
}
