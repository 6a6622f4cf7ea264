// corpus: A helper prints the regression metrics to the console, and that is all that is left of them.
// library: ML.NET
// axis: static helper class, loop over metrics
// scores: MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 31);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Bike>("bikes.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Frame", "Year").Append(ml.Regression.Trainers.FastForest("Price")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Price"); // expect: MLQ3008
ConsoleReport.Show("bikes", metrics);
ml.Model.Save(model, split.TrainSet.Schema, "bikes.zip");

internal static class ConsoleReport
{
    public static void Show(string title, RegressionMetrics metrics)
    {
        Console.WriteLine(title.ToUpperInvariant());
        foreach (var (name, value) in new[] { ("mae", metrics.MeanAbsoluteError), ("rmse", metrics.RootMeanSquaredError), ("r2", metrics.RSquared) })
        {
            Console.WriteLine($"{name,-5} {value,10:F3}");
        }
    }
}

internal sealed class Bike
{
    [LoadColumn(0)] public float Frame { get; set; }
    [LoadColumn(1)] public float Year { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
