// corpus: Numbers for people are written as people read them: on the console, in a log, in the title of a page; the file for machines is JSON.
// library: ML.NET
// axis: reporting class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reports;

public sealed class Visit
{
    [LoadColumn(0)] public float Minutes { get; set; }

    [LoadColumn(1, 3)]
    [VectorType(3)]
    public float[] Features { get; set; } = [];
}

public sealed class Reporter
{
    public void Show(RegressionMetrics metrics)
    {
        Console.WriteLine($"error {metrics.MeanAbsoluteError:N2} minutes, R2 {metrics.RSquared:P1}");
        Console.Title = $"R2 {metrics.RSquared:F2}";
    }

    public void Save(RegressionMetrics metrics, string path) => File.WriteAllText(path, JsonSerializer.Serialize(new
    {
        metrics.MeanAbsoluteError,
        metrics.RSquared,
        At = DateTime.UtcNow,
    }));
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(2);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.tsv"), 0.1);
        var model = ml.Regression.Trainers.FastTreeTweedie(nameof(Visit.Minutes)).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Visit.Minutes));
        var reporter = new Reporter();
        reporter.Show(metrics);
        reporter.Save(metrics, "metrics.json");
    }
}
