// corpus: The split is made first, but the helper that searches is awaited with all the rows, among them those the model is judged by.
// library: ML.NET, AutoML
// axis: async, helper
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Rentals;

public sealed class Listing
{
    [LoadColumn(0)] public float Rooms { get; set; }

    [LoadColumn(1)] public float Area { get; set; }

    [LoadColumn(2)] public string District { get; set; } = "";

    [LoadColumn(3)] public float Rent { get; set; }
}

public static class Program
{
    public static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(20));
        var ml = new MLContext(seed: 17);
        var listings = ml.Data.LoadFromTextFile<Listing>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(listings, testFraction: 0.2, seed: 17);

        var best = await SearchAsync(ml, listings, stop.Token); // expect: MLQ2015

        var metrics = ml.Regression.Evaluate(best.Model.Transform(split.TestSet), labelColumnName: nameof(Listing.Rent));
        Console.WriteLine(FormattableString.Invariant($"RMSE {metrics.RootMeanSquaredError:F1}"));
        Console.WriteLine(FormattableString.Invariant($"MAE {metrics.MeanAbsoluteError:F1}, R2 {metrics.RSquared:F3}"));
        return metrics.RSquared > 0.6 ? 0 : 1;
    }

    private static Task<TrialResult> SearchAsync(MLContext ml, IDataView rows, CancellationToken token)
    {
        var pipeline = ml.Auto().Featurizer(rows, numericColumns: [nameof(Listing.Rooms), nameof(Listing.Area)], catelogicalColumns: [nameof(Listing.District)])
            .Append(ml.Auto().Regression(labelColumnName: nameof(Listing.Rent)));
        return ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 17 })
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: nameof(Listing.Rent))
            .SetMaxModelToExplore(40)
            .SetDataset(rows, fold: 5)
            .RunAsync(token);
    }
}
