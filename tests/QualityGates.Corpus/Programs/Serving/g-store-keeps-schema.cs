// corpus: A generic store saves the model with the schema it is given.
// library: ML.NET
// axis: generic class
using Microsoft.ML;

public interface IModelStore<TModel> where TModel : class, ITransformer
{
    void Put(string name, TModel model, DataViewSchema schema);
    TModel? Get(string name);
}

public class FileModelStore<TModel>(MLContext ml, string folder) : IModelStore<TModel> where TModel : class, ITransformer
{
    public void Put(string name, TModel model, DataViewSchema schema) => Write(name, model, schema);

    public TModel? Get(string name) => ml.Model.Load(FileOf(name), out _) as TModel;

    private void Write(string name, TModel model, DataViewSchema schema)
    {
        Directory.CreateDirectory(folder);
        ml.Model.Save(model, schema, FileOf(name));
    }

    private string FileOf(string name) => Path.Combine(folder, name + ".zip");
}
