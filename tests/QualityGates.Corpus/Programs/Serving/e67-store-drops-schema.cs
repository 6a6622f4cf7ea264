// corpus: A generic store saves what it is given; its convenience overload leaves the schema out.
// library: ML.NET
// axis: generic class
using Microsoft.ML;

public interface IModelStore<TModel> where TModel : class, ITransformer
{
    void Put(string name, TModel model);
    TModel? Get(string name);
}

public class FileModelStore<TModel>(MLContext ml, string folder) : IModelStore<TModel> where TModel : class, ITransformer
{
    public void Put(string name, TModel model) => Write(name, model, default); // expect: MLQ6005

    public TModel? Get(string name) => ml.Model.Load(FileOf(name), out _) as TModel;

    private void Write(string name, TModel model, DataViewSchema? schema)
    {
        Directory.CreateDirectory(folder);
        ml.Model.Save(model, schema, FileOf(name));
    }

    private string FileOf(string name) => Path.Combine(folder, name + ".zip");
}
