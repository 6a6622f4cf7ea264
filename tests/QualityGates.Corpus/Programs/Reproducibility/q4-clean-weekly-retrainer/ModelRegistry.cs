using System.Text.Json;
using Microsoft.ML.Data;

namespace Churn.Retraining;

public sealed class ModelRegistry(RetrainingSettings settings)
{
    public void Publish(Candidate candidate)
    {
        Directory.CreateDirectory(settings.Models);
        var temporary = Path.Combine(settings.Models, "churn.next.zip");
        candidate.Context.Model.Save(candidate.Model, candidate.Schema, temporary);
        File.Move(temporary, Path.Combine(settings.Models, "churn.zip"), overwrite: true);
        File.WriteAllText(Path.Combine(settings.Models, "churn.metrics.json"), JsonSerializer.Serialize(new
        {
            Validation = Numbers(candidate.Validation),
            Test = Numbers(candidate.Test),
        }));
    }

    private static Dictionary<string, double> Numbers(CalibratedBinaryClassificationMetrics metrics) => new()
    {
        ["area"] = metrics.AreaUnderRocCurve,
        ["areaPrecisionRecall"] = metrics.AreaUnderPrecisionRecallCurve,
        ["f1"] = metrics.F1Score,
        ["logLoss"] = metrics.LogLoss,
    };
}
