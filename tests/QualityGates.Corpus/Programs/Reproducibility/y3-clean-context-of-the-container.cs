// corpus: The container hands out a context with a seed, and a service in the background shuffles the rows of snowploughs with it, which is right.
// library: ML.NET
// axis: container
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new MLContext(seed: 22));
builder.Services.AddHostedService<PloughTraining>();
builder.Build().Run();

internal sealed class Route
{
    [LoadColumn(0)]
    public float Kilometres { get; set; }

    [LoadColumn(1)]
    public float Snow { get; set; }

    [LoadColumn(2)]
    public float Minutes { get; set; }
}

internal sealed class PloughTraining(MLContext ml) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(Train, stoppingToken);

    private void Train()
    {
        var folder = AppContext.BaseDirectory;
        var routes = ml.Data.LoadFromTextFile<Route>(Path.Combine(folder, "routes.csv"), separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(routes, testFraction: 0.2, seed: 22);
        var mixed = ml.Data.ShuffleRows(parts.TrainSet, shufflePoolSize: 10_000);
        var model = ml.Transforms.Concatenate("Features", nameof(Route.Kilometres), nameof(Route.Snow))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Route.Minutes)))
            .Fit(mixed);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Route.Minutes));
        File.WriteAllText(Path.Combine(folder, "routes.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        ml.Model.Save(model, routes.Schema, Path.Combine(folder, "routes.zip"));
    }
}
