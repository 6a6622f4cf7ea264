using Microsoft.ML;

public static class ModelFile
{
    public static ITransformer Read(MLContext ml, string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name);
        return ml.Model.Load(path, out _); // expect: MLQ6002
    }
}
