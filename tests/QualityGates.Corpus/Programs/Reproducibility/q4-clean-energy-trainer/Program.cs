// corpus: A console of an energy supplier trains a model of consumption with seed, split and paths from its settings and keeps metrics beside the model.
// library: ML.NET
// axis: console with container and options
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Energy.Training;

public static class Program
{
    public static int Main(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var section = builder.Configuration.GetSection("Training");
        var options = new TrainingOptions
        {
            Readings = section["Readings"] ?? Path.Combine(AppContext.BaseDirectory, "data", "readings.csv"),
            Output = section["Output"] ?? Path.Combine(AppContext.BaseDirectory, "models"),
            Seed = section.GetValue("Seed", 17),
            Trees = section.GetValue("Trees", 200),
        };

        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(provider => new MLContext(seed: provider.GetRequiredService<TrainingOptions>().Seed));
        builder.Services.AddSingleton<IReadingSource, CsvReadingSource>();
        builder.Services.AddSingleton<IMetricsStore, JsonMetricsStore>();
        builder.Services.AddSingleton<ConsumptionTrainer>();

        var app = builder.Build();
        var trainer = app.Services.GetRequiredService<ConsumptionTrainer>();
        var report = trainer.Run();
        Console.WriteLine($"RMSE {report.RootMeanSquaredError:F2} kWh, MAE {report.MeanAbsoluteError:F2} kWh, R² {report.RSquared:F3}");
        return report.MeanAbsoluteError < report.BaselineError ? 0 : 1;
    }
}
