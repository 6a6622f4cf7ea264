using Microsoft.ML;

internal static class ModelStore
{
    public static void Keep(MLContext ml, ITransformer model, DataViewSchema schema)
    {
        Directory.CreateDirectory("models");
        using var stream = File.Create(Path.Combine("models", "spam.zip"));
        ml.Model.Save(model, schema, stream);
    }
}
