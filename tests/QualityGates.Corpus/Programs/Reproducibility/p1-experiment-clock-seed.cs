// corpus: The options of an experiment default to a seed that is the tick count of the machine.
// library: ML.NET
// axis: options class with a property initialiser, several consumers
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new ExperimentOptions { TestFraction = 0.3 };
var ml = new MLContext(options.Seed); // expect: MLQ1004
var quotes = ml.Data.LoadFromTextFile<Quote>("quotes.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(quotes, options.TestFraction, seed: options.Seed); // expect: MLQ1004
var model = ml.Transforms.Concatenate("Features", "Age", "Power")
    .Append(ml.Regression.Trainers.OnlineGradientDescent("Premium"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Premium");
Console.WriteLine($"R2 {metrics.RSquared:F3}, RMSE {metrics.RootMeanSquaredError:F1}");

internal sealed class ExperimentOptions
{
    public int Seed { get; init; } = Environment.TickCount;
    public double TestFraction { get; init; } = 0.2;
}

internal sealed class Quote
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Power { get; set; }
    [LoadColumn(2)] public float Premium { get; set; }
}
