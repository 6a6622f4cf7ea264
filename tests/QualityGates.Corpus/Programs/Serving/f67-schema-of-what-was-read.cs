// corpus: Models are saved with the schema of the view that was fitted, with a loader, and with the schema that a load returned.
// library: ML.NET
// axis: property, overload, out variable, stream
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Energy.Saved;

public sealed class Reading
{
    [LoadColumn(0)]
    public float Value { get; set; }

    [LoadColumn(1)]
    public float Target { get; set; }
}

public sealed class Store(MLContext context)
{
    private DataViewSchema? schema;

    public ITransformer Open(string path) => context.Model.Load(path, out schema);

    public void Copy(ITransformer model, string path) => context.Model.Save(model, schema, path);

    public void Fitted(ITransformer model, IDataView rows, string path)
    {
        using var stream = File.Create(path);
        context.Model.Save(model, rows.Schema, stream);
    }

    public void WithLoader(ITransformer model, string path)
    {
        var loader = context.Data.CreateTextLoader<Reading>(separatorChar: ',', hasHeader: true);
        context.Model.Save(model, loader, path);
    }

    public void Normalised(ITransformer model, ITransformer cleaning, IDataView raw, string path)
    {
        var cleaned = cleaning.Transform(raw);
        context.Model.Save(model, cleaned.Schema, path);
    }
}
