using System.Text.Json;
using Microsoft.ML;

namespace Crossings;

internal static class JudgeCommand
{
    public static bool Run(MLContext ml, string path, string modelPath, string report)
    {
        var model = ml.Model.Load(modelPath, out _);
        var later = ml.Data.LoadFromTextFile<Crossing>(path, separatorChar: ',', hasHeader: true);
        var metrics = ml.Regression.Evaluate(model.Transform(later), nameof(Crossing.Waiting));
        File.WriteAllText(report, JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        return metrics.MeanAbsoluteError < 12;
    }
}
