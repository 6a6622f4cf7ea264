// corpus: Models are copied to the registry without the schema of their input: a literal null handed to a base class, a default, and the schema of what the model made.
// library: ML.NET
// axis: base class, named arguments, default literal
using Microsoft.ML;
using Microsoft.ML.Data;

public abstract class RegistryJob
{
    protected MLContext Context { get; } = new();

    protected void Publish(ITransformer model, DataViewSchema? schema, string name)
    {
        var target = Path.Combine("registry", name + ".zip");
        Directory.CreateDirectory("registry");
        Context.Model.Save(model, schema, target);
    }
}

public sealed class NightlyJob : RegistryJob
{
    public void Run()
    {
        var churn = Context.Model.Load("churn.zip", out _);
        Publish(churn, null, "churn"); // expect: MLQ6005

        var price = Context.Model.Load("price.zip", out _);
        Context.Model.Save(filePath: "registry/price.zip", inputSchema: default, model: price); // expect: MLQ6005

        var stock = Context.Model.Load("stock.zip", out _);
        var levels = Context.Data.LoadFromTextFile<Level>("levels.csv", separatorChar: ',', hasHeader: true);
        var forecast = stock.Transform(levels);
        using var file = File.Create("registry/stock.zip");
        Context.Model.Save(stock, forecast.Schema, file); // expect: MLQ6005
    }
}

public sealed class Level
{
    [LoadColumn(0)] public float Week { get; set; }
    [LoadColumn(1)] public float Units { get; set; }
}

internal static class Program
{
    private static void Main() => new NightlyJob().Run();
}
