// corpus: The service trains what its catalogue offers and deploys the one that is best on the holdout it reports.
// library: ML.NET
// axis: dependency injection, dictionary of factories, async
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<TrainerCatalogue>();
builder.Services.AddHostedService<ModelRace>();
builder.Build().Run();

sealed class TrainerCatalogue(MLContext ml)
{
    public IReadOnlyDictionary<string, Func<IEstimator<ITransformer>>> Entries { get; } = new Dictionary<string, Func<IEstimator<ITransformer>>>
    {
        ["tree"] = () => ml.Regression.Trainers.FastTree("Price"),
        ["forest"] = () => ml.Regression.Trainers.FastForest("Price"),
        ["boost"] = () => ml.Regression.Trainers.LightGbm("Price"),
    };
}

sealed class ModelRace(MLContext ml, TrainerCatalogue catalogue) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var data = ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(data, 0.2);
        var results = new List<(string Name, ITransformer Model, RegressionMetrics Metrics)>();
        foreach (var (name, create) in catalogue.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var model = ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(create()).Fit(parts.TrainSet);
            results.Add((name, model, ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price")));
        }
        var winner = results.OrderBy(result => result.Metrics.MeanAbsoluteError).First(); // expect: MLQ2006
        ml.Model.Save(winner.Model, data.Schema, "house.zip");
        await File.WriteAllTextAsync("house.txt", FormattableString.Invariant($"{winner.Name}: {winner.Metrics.MeanAbsoluteError}, {winner.Metrics.RSquared}"), stoppingToken);
    }
}

sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
