// corpus: A background service trains a model of parcels each time it starts, with the seed that stands in its configuration.
// library: ML.NET, Microsoft.Extensions.Hosting
// axis: service with configuration
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    [LoadColumn(0)] public float Weight { get; set; }

    [LoadColumn(1)] public float Distance { get; set; }

    [LoadColumn(2)] public float Stops { get; set; }

    [LoadColumn(3)] public float Hours { get; set; }
}

public sealed class TrainingService(IConfiguration configuration, IHostEnvironment environment) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var training = configuration.GetSection("Training");
        var ml = new MLContext(training.GetValue<int>("Seed"));
        var file = Path.Combine(environment.ContentRootPath, "data", "parcels.tsv");
        var parcels = ml.Data.LoadFromTextFile<Parcel>(file, hasHeader: true);
        var parts = ml.Data.TrainTestSplit(ml.Data.ShuffleRows(parcels), testFraction: 0.15);
        var model = ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance), nameof(Parcel.Stops))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Parcel.Hours)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Parcel.Hours));
        var report = Path.Combine(environment.ContentRootPath, "parcels.json");
        await File.WriteAllTextAsync(report, JsonSerializer.Serialize(metrics), stoppingToken);
        ml.Model.Save(model, parcels.Schema, Path.Combine(environment.ContentRootPath, "parcels.zip"));
    }
}
