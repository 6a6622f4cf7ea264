using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Heating;

public interface IModelStore
{
    void Save(ITransformer model, DataViewSchema schema, RegressionMetrics metrics);
}

public sealed class FolderStore(MLContext ml, DirectoryInfo folder) : IModelStore
{
    public void Save(ITransformer model, DataViewSchema schema, RegressionMetrics metrics)
    {
        ml.Model.Save(model, schema, Path.Combine(folder.FullName, "demand.zip"));
        var numbers = new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError, metrics.RSquared };
        File.WriteAllText(Path.Combine(folder.FullName, "metrics.json"), JsonSerializer.Serialize(numbers));
    }
}
