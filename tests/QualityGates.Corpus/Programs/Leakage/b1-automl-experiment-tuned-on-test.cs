// corpus: An AutoML experiment validates its trials on the test part of the split; the best model is then scored on the same part as if it were unseen.
// library: ML.NET
// axis: async method, Execute with validation data, explicit split members
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var homes = ml.Data.LoadFromTextFile<Home>(args.Length > 0 ? args[0] : "homes.csv", ',', hasHeader: true);
        DataOperationsCatalog.TrainTestData split = ml.Data.TrainTestSplit(homes, testFraction: 0.2);
        var (score, model) = await SearchAsync(ml, split);
        ml.Model.Save(model, homes.Schema, "homes.zip");
        return score > 0.6 ? 0 : 1;
    }

    private static async Task<(double, ITransformer)> SearchAsync(MLContext ml, DataOperationsCatalog.TrainTestData split)
    {
        var experiment = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = 120,
            OptimizingMetric = RegressionMetric.RSquared,
        });

        var result = await Task.Run(() => experiment.Execute(split.TrainSet, split.TestSet, labelColumnName: "Price"));
        var model = result.BestRun.Model;
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: "Price"); // expect: MLQ2005
        Console.WriteLine($"{result.BestRun.TrainerName}: R2 {metrics.RSquared:F3}, RMSE {metrics.RootMeanSquaredError:N0}");
        return (metrics.RSquared, model);
    }
}

public class Home
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
