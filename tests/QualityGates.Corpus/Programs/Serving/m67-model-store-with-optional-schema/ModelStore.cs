using Microsoft.ML;

namespace Storage;

public sealed class ModelStore(MLContext context, string root)
{
    public void Keep(string name, ITransformer model, DataViewSchema? schema = null)
    {
        Directory.CreateDirectory(root);
        context.Model.Save(model, schema, Path.Combine(root, name + ".zip"));
    }

    public void Keep(Trained trained)
    {
        using var file = File.Create(Path.Combine(root, trained.Name + ".zip"));
        context.Model.Save(trained.Model, trained.Scored.Schema, file);
    }
}

public sealed record Trained(string Name, ITransformer Model, IDataView Scored);
