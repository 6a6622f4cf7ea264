// corpus: What matters is asked of the test rows; metrics go to the log and to a file next to the model.
// library: ML.NET
// axis: log writer, class
// scores: MLQ3007 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class RentalJob(MLContext ml, TextWriter log)
{
    private readonly string[] names = [nameof(Hour.Temperature), nameof(Hour.Wind)];

    public void Run(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Hour>(path, ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, 0.2);
        var model = ml.Transforms.Concatenate("Features", names).Append(ml.Regression.Trainers.FastForest(nameof(Hour.Rentals))).Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.Regression.Evaluate(scored, nameof(Hour.Rentals));
        log.WriteLine(FormattableString.Invariant($"mae {metrics.MeanAbsoluteError} rmse {metrics.RootMeanSquaredError}"));
        File.WriteAllText("rentals.json", JsonSerializer.Serialize(metrics));
        foreach (var (name, change) in ml.Regression.PermutationFeatureImportance(model, scored, labelColumnName: nameof(Hour.Rentals)))
        {
            log.WriteLine(FormattableString.Invariant($"{name} {change.RSquared.Mean}"));
        }
        ml.Model.Save(model, rows.Schema, "rentals.zip");
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        using var log = new StreamWriter("rentals.log");
        new RentalJob(new MLContext(seed: 1), log).Run(args[0]);
    }
}

public sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Wind { get; set; }
    [LoadColumn(2)] public float Rentals { get; set; }
}
