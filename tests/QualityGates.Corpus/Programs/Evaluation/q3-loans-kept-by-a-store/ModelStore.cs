using Microsoft.ML;

namespace Credit;

internal sealed class ModelStore(MLContext ml, string folder)
{
    private readonly List<string> _names = [];

    public int Count => _names.Count;

    public void Keep(string name, ITransformer model, DataViewSchema schema)
    {
        Directory.CreateDirectory(folder);
        ml.Model.Save(model, schema, Path.Combine(folder, name + ".zip"));
        _names.Add(name);
    }
}
