using Microsoft.ML;
using Microsoft.ML.Data;

namespace Churn.Retraining;

public sealed class ModelStore(MLContext ml, string folder)
{
    public void Put(string name, ITransformer model, DataViewSchema? schema = null)
    {
        Directory.CreateDirectory(folder);
        using var file = File.Create(Path.Combine(folder, name + ".zip"));
        ml.Model.Save(model, schema, file);
    }
}

public sealed class CustomerRow
{
    [LoadColumn(0)] public string Household { get; set; } = "";
    [LoadColumn(1)] public float Calls { get; set; }
    [LoadColumn(2)] public float Months { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
