using Microsoft.ML;
using Microsoft.ML.Data;

sealed class Store(string path)
{
    public void Write(MLContext ml, ITransformer model, DataViewSchema schema)
    {
        using var file = File.Create(path);
        ml.Model.Save(model, schema, file);
    }
}

class Order
{
    [LoadColumn(0)] public float Items { get; set; }

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public bool Returned { get; set; }
}
