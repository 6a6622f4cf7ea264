using Microsoft.ML;

internal sealed class ModelStore
{
    private readonly MLContext _ml;
    private readonly string _folder;

    public ModelStore(MLContext ml, string folder)
    {
        _ml = ml;
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public void Put(string name, ITransformer model, DataViewSchema? schema)
    {
        using var stream = File.Create(Path.Combine(_folder, name + ".zip"));
        _ml.Model.Save(model, schema, stream);
    }
}
