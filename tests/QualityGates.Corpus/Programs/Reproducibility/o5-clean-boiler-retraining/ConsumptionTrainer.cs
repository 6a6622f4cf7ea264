using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Boilers;

public sealed class ConsumptionTrainer(BoilerOptions options)
{
    public async Task<RegressionMetrics> TrainAsync(IReadOnlyList<Reading> readings, CancellationToken cancellation)
    {
        var ml = new MLContext(options.Seed);
        var train = ml.Data.LoadFromEnumerable(readings.Where(reading => !reading.IsHeldOut(20)).ToList());
        var test = ml.Data.LoadFromEnumerable(readings.Where(reading => reading.IsHeldOut(20)).ToList());

        var pipeline = ml.Transforms.Concatenate("Features", nameof(Reading.Flow), nameof(Reading.Return), nameof(Reading.Outside), nameof(Reading.Age))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options
            {
                LabelColumnName = nameof(Reading.Consumption),
                FeatureColumnName = "Features",
                MaximumNumberOfIterations = 60,
                NumberOfThreads = 1,
            }));
        var model = pipeline.Fit(train);
        var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Reading.Consumption));

        var folder = Directory.CreateDirectory(Path.Combine(options.ModelFolder, Guid.NewGuid().ToString("N")));
        ml.Model.Save(model, train.Schema, Path.Combine(folder.FullName, "consumption.zip"));
        var record = new
        {
            Trained = DateTimeOffset.UtcNow,
            options.Seed,
            Rows = readings.Count,
            metrics.MeanAbsoluteError,
            metrics.RootMeanSquaredError,
            metrics.RSquared,
        };
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "record.json"), JsonSerializer.Serialize(record), cancellation);
        return metrics;
    }
}
