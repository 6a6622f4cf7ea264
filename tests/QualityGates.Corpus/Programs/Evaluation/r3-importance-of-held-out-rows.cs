// corpus: What matters is asked of the test rows; metrics go to the log and to a file next to the model.
// library: ML.NET
// axis: logger, class
// scores: MLQ3007 MLQ3008
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class RentalJob(MLContext ml, ILogger logger)
{
    private readonly string[] names = [nameof(Hour.Temperature), nameof(Hour.Wind)];

    public void Run(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Hour>(path, ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.FastForest(nameof(Hour.Rentals))).Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(Hour.Rentals));
        logger.LogInformation("mae {Mae} rmse {Rmse}", metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
        File.WriteAllText("rentals.json", JsonSerializer.Serialize(metrics));
        foreach (var (name, change) in ml.Regression.PermutationFeatureImportance(model, scored, labelColumnName: nameof(Hour.Rentals)))
        {
            logger.LogInformation("{Name} {Change}", name, change.RSquared.Mean);
        }
        ml.Model.Save(model, rows.Schema, "rentals.zip");
    }
}

public static class Program
{
    public static void Main(string[] args) => new RentalJob(new MLContext(seed: 1), NullLogger.Instance).Run(args[0]);
}

public sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Rentals { get; set; }
}
