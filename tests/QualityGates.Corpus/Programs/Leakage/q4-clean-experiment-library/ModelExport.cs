using System.Text.Json;
using Microsoft.ML;

namespace Experiments;

public static class ModelExport
{
    public static void SaveTo<TMetrics>(this ExperimentResult<TMetrics> result, MLContext context, string folder)
    {
        Directory.CreateDirectory(folder);
        context.Model.Save(result.Model, result.Schema, Path.Combine(folder, result.Name + ".zip"));
        File.WriteAllText(Path.Combine(folder, result.Name + ".json"), JsonSerializer.Serialize(result.Metrics));
    }
}
