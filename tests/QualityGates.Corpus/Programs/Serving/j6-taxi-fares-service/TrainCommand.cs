using System.Text.Json;
using Microsoft.ML;

namespace TaxiFares;

public static class TrainCommand
{
    public static int Run(string source, FareOptions options)
    {
        var ml = new MLContext(options.Seed);
        var trainer = new FareTrainer(ml, options);
        var trained = trainer.Train(trainer.Load(source));

        Directory.CreateDirectory(Path.GetDirectoryName(FareOptions.ModelPath)!);
        File.WriteAllText(FareOptions.MetricsPath, JsonSerializer.Serialize(trained.Metrics));
        if (trained.Metrics.MeanAbsoluteError > options.HighestMeanError || trained.Metrics.RSquared < options.LowestRSquared)
        {
            Console.Error.WriteLine($"not good enough: off by {trained.Metrics.MeanAbsoluteError:F2} on average");
            return 1;
        }

        ml.Model.Save(trained.Model, trained.Schema, FareOptions.ModelPath);
        return 0;
    }
}
