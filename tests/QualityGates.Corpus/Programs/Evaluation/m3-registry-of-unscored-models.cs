// corpus: A nightly job trains a model for every region and puts it into a registry; nothing measures any of them.
// library: ML.NET
// axis: interface, async streams, dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parking;

public interface IModelRegistry
{
    void Put(string region, ITransformer model, DataViewSchema schema);
}

public sealed class FolderRegistry(MLContext ml, string folder) : IModelRegistry
{
    public void Put(string region, ITransformer model, DataViewSchema schema) =>
        ml.Model.Save(model, schema, Path.Combine(folder, region + ".zip"));
}

public sealed class NightlyTraining(MLContext ml, IModelRegistry registry)
{
    public async Task RunAsync(IEnumerable<string> regions)
    {
        foreach (var region in regions)
        {
            await Task.Yield();
            var rows = ml.Data.LoadFromTextFile<Lot>(Path.Combine("lots", region + ".tsv"), hasHeader: true);
            var model = ml.Transforms.Concatenate("Features", nameof(Lot.Hour), nameof(Lot.Events))
                .Append(ml.Regression.Trainers.FastTree(nameof(Lot.Occupied)))
                .Fit(rows);
            registry.Put(region, model, rows.Schema); // expect: MLQ3001
        }
    }
}

public static class Program
{
    public static async Task Main(string[] regions)
    {
        var builder = WebApplication.CreateBuilder();
        var services = builder.Services;
        services.AddSingleton(new MLContext(seed: 40));
        services.AddSingleton<IModelRegistry>(static p => new FolderRegistry(p.GetRequiredService<MLContext>(), "models"));
        services.AddSingleton<NightlyTraining>();
        using var scope = builder.Build().Services.CreateScope();
        var provider = scope.ServiceProvider;
        await provider.GetRequiredService<NightlyTraining>().RunAsync(regions);
    }
}

public sealed class Lot
{
    [LoadColumn(0)] public float Hour { get; set; }

    [LoadColumn(1)] public float Events { get; set; }

    [LoadColumn(2)] public float Occupied { get; set; }
}
