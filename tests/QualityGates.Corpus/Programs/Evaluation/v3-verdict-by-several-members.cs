// corpus: Another member is read too, here or in a method that is given the metrics, or the metrics go on as a whole.
// library: ML.NET
// axis: silences of the page
// scores: MLQ3005 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Verdicts;

public sealed class Verdicts(MLContext ml)
{
    public bool Both(ITransformer model, IDataView test)
    {
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        return metrics.Accuracy >= 0.95 && metrics.F1Score > 0.7;
    }

    public bool ByGate(ITransformer model, IDataView test)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(test));
        return metrics.RSquared > 0.5 && SmallEnough(metrics);
    }

    public void Whole(ITransformer model, IDataView test, Stream target)
    {
        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
        JsonSerializer.Serialize(target, metrics);
        Console.WriteLine($"{metrics.MicroAccuracy:P1}");
    }

    public bool Gap(ITransformer model, IDataView train, IDataView test)
    {
        var seen = ml.BinaryClassification.Evaluate(model.Transform(train)).Accuracy;
        var unseen = ml.BinaryClassification.Evaluate(model.Transform(test));
        return seen - unseen.Accuracy < 0.05 && unseen.AreaUnderPrecisionRecallCurve > 0.4;
    }

    private static bool SmallEnough(RegressionMetrics metrics) => metrics.MeanAbsoluteError < 2;
}
