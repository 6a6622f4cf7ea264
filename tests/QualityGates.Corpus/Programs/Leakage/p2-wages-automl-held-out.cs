// corpus: The experiment gets the train part, tunes itself on folds of it, and the best model is measured on rows it never got.
// library: ML.NET AutoML
// axis: sweepable pipeline, async, static method
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Wages;

public static class Program
{
    public static async Task Main()
    {
        var ml = new MLContext(seed: 27);
        var wages = ml.Data.LoadFromTextFile<Wage>("wages.csv", separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(wages, testFraction: 0.2);

        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(ml.Auto().Featurizer(split.TrainSet, numericColumns: ["Age", "Years"], catelogicalColumns: ["Trade"])
                .Append(ml.Auto().Regression(labelColumnName: nameof(Wage.Hourly))))
            .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, nameof(Wage.Hourly))
            .SetDataset(split.TrainSet, fold: 5)
            .SetMaxModelToExplore(30);
        var best = await experiment.RunAsync();

        var metrics = ml.Regression.Evaluate(best.Model.Transform(split.TestSet), labelColumnName: nameof(Wage.Hourly));
        await File.WriteAllTextAsync("wages.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}

public sealed class Wage
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Years { get; set; }
    [LoadColumn(2)] public string Trade { get; set; } = "";
    [LoadColumn(3)] public float Hourly { get; set; }
}
