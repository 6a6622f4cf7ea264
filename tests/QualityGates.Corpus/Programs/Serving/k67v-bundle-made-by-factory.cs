// corpus: A factory registers a record with an engine as a property of its head; a function of Azure predicts with it through an extension method.
// library: ML.NET
// axis: record, factory, extension method, Azure Functions
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

public sealed class Leaf
{
    public float Length { get; set; }
    public float Width { get; set; }
}

public sealed class Kind
{
    public string PredictedLabel { get; set; } = "";
}

public sealed record Bundle(
    string[] Names,
    PredictionEngine<Leaf, Kind> Engine, // expect: MLQ6001
    DateTime LoadedAt);

public static class Bundles
{
    public static IServiceCollection AddBundle(this IServiceCollection services) => services.AddSingleton(_ =>
    {
        var ml = new MLContext();
        var model = ml.Model.Load("leaves.zip", out var schema);
        return new Bundle([.. schema.Select(column => column.Name)], ml.Model.CreatePredictionEngine<Leaf, Kind>(model), File.GetLastWriteTimeUtc("leaves.zip"));
    });

    public static string Name(this Bundle bundle, Leaf leaf)
    {
        var (_, engine, _) = bundle;
        return leaf.Length < 0 ? "" : bundle.Engine.Predict(leaf).PredictedLabel;
    }
}

public sealed class LeafFunction
{
    private readonly Bundle _bundle;

    public LeafFunction(Bundle bundle) => _bundle = bundle;

    [Function("leaf")]
    public async Task<string> Run(HttpRequest request)
    {
        var leaf = await request.ReadFromJsonAsync<Leaf>() ?? new Leaf();
        return _bundle.Name(leaf);
    }
}
