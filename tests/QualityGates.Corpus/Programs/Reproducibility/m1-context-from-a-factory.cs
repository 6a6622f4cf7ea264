// corpus: A factory makes a context without a seed; a trainer that draws gets it through an interface.
// library: ML.NET
// axis: factory interface, property, dependency injection
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
var services = builder.Services;
services.AddSingleton<IContextFactory, ContextFactory>();
services.AddSingleton<Study>();
builder.Build().Services.GetRequiredService<Study>().Run("tides.tsv");

internal interface IContextFactory
{
    MLContext Create();
}

internal sealed class ContextFactory : IContextFactory
{
    public MLContext Create() => new(); // expect: MLQ1001
}

internal sealed class Study(IContextFactory factory)
{
    private MLContext Ml { get; } = factory.Create();

    public void Run(string path)
    {
        var parts = Ml.Data.TrainTestSplit(Ml.Data.LoadFromTextFile<Tide>(path, hasHeader: true), 0.2);
        var model = Ml.Regression.Trainers.LightGbm(nameof(Tide.Level), nameof(Tide.Past)).Fit(parts.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Tide.Level));
        File.WriteAllText("tides.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}

internal sealed class Tide
{
    [LoadColumn(0, 11), VectorType(12)] public float[] Past { get; set; } = [];

    [LoadColumn(12)] public float Level { get; set; }
}
