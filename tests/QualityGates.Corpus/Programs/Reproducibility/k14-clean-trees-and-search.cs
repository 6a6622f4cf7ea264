// corpus: A context without seed grows trees, splits and folds, all of which have constants; the search for models runs on a context whose seed is an option.
// library: AutoML
// axis: options object
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var options = new SearchOptions { Seed = int.Parse(Environment.GetEnvironmentVariable("SEED") ?? "1") };
Console.WriteLine(Baseline.Run("meals.csv"));
Console.WriteLine(new Search(options).Run("meals.csv"));

internal sealed class SearchOptions
{
    public int? Seed { get; set; }
    public int Models { get; set; } = 30;
}

internal static class Baseline
{
    public static double Run(string path)
    {
        var ml = new MLContext();
        var rows = ml.Data.LoadFromTextFile<Meal>(path, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Categorical.OneHotHashEncoding("Kind")
            .Append(ml.Transforms.Concatenate("Features", "Kind", nameof(Meal.Guests)))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Meal.Portions)));
        return ml.Regression.CrossValidate(rows, pipeline, labelColumnName: nameof(Meal.Portions)).Average(fold => fold.Metrics.MeanAbsoluteError);
    }
}

internal sealed class Search
{
    private readonly MLContext ml;
    private readonly SearchOptions options;

    public Search(SearchOptions options)
    {
        this.options = options;
        ml = new MLContext(options.Seed ?? 1);
    }

    public double Run(string path)
    {
        var rows = ml.Data.LoadFromTextFile<Meal>(path, separatorChar: ',', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var found = ml.Auto().CreateRegressionExperiment(new RegressionExperimentSettings { MaxModels = options.Models })
            .Execute(parts.TrainSet, labelColumnName: nameof(Meal.Portions));
        var metrics = ml.Regression.Evaluate(found.BestRun.Model.Transform(parts.TestSet), labelColumnName: nameof(Meal.Portions));
        Console.WriteLine($"r2 {metrics.RSquared:F3}");
        return metrics.MeanAbsoluteError;
    }
}

internal sealed class Meal
{
    [LoadColumn(0)] public string Kind { get; set; } = "";
    [LoadColumn(1)] public float Guests { get; set; }
    [LoadColumn(2)] public float Portions { get; set; }
}
