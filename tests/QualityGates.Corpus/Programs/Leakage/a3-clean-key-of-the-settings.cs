// corpus: A hosted service trains once; which column keeps rows together and how many are tested is in its settings.
// library: ML.NET
// axis: hosted service, configuration
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Meters;

public sealed class Household
{
    [LoadColumn(0)]
    public string Street { get; set; } = "";

    [LoadColumn(1)]
    public float People { get; set; }

    [LoadColumn(2)]
    public float Area { get; set; }

    [LoadColumn(3)]
    public float Heating { get; set; }

    [LoadColumn(4)]
    public bool Owner { get; set; }
}

public sealed class TrainOnce(IConfiguration settings, IHostEnvironment environment) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var section = settings.GetSection("Training");
        var ml = new MLContext(section.GetValue<int>("Seed"));
        var folder = Path.Combine(environment.ContentRootPath, "models");
        var rows = ml.Data.LoadFromTextFile<Household>(section["Rows"], separatorChar: ',', hasHeader: true);

        var parts = ml.Data.TrainTestSplit(rows, section.GetValue<double>("TestShare"), section["KeepTogether"]);
        var pipeline = ml.Transforms.Conversion.ConvertType("OwnerNumber", nameof(Household.Owner))
            .Append(ml.Transforms.Concatenate("Features", nameof(Household.People), nameof(Household.Area), "OwnerNumber"))
            .Append(ml.Regression.Trainers.FastForest(nameof(Household.Heating)));
        var model = pipeline.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Household.Heating));
        if (metrics.RSquared < section.GetValue<double>("LowestFit"))
        {
            throw new InvalidOperationException("The model is worse than the settings allow.");
        }

        ml.Model.Save(model, rows.Schema, Path.Combine(folder, "heating.zip"));
        var report = JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError });
        await File.WriteAllTextAsync(Path.Combine(folder, "heating.json"), report, stoppingToken);
    }
}
