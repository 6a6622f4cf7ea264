using System.Text.Json;
using Microsoft.ML;

namespace Meters;

public interface IAudit
{
    bool Passes(string modelFile, IDataView unseen);
}

public sealed class MeterAudit(MLContext ml, string reportFile) : IAudit
{
    public bool Passes(string modelFile, IDataView unseen)
    {
        var model = ml.Model.Load(modelFile, out _);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(unseen), nameof(Meter.Broken));
        File.WriteAllText(
            reportFile,
            JsonSerializer.Serialize(new { metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score, metrics.PositiveRecall, metrics.LogLoss }));
        return metrics.PositiveRecall > 0.6 && metrics.AreaUnderPrecisionRecallCurve > 0.5;
    }
}
