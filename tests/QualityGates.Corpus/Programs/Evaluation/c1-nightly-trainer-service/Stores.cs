using Microsoft.ML;

namespace Warehouse;

public interface IModelStore
{
    Task PutAsync(MLContext context, ITransformer model, DataViewSchema schema);
}

public sealed class FileStore(string path) : IModelStore
{
    public Task PutAsync(MLContext context, ITransformer model, DataViewSchema schema)
    {
        context.Model.Save(model, schema, path);
        return Task.CompletedTask;
    }
}
