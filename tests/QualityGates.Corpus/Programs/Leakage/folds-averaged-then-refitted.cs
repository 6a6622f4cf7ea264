// corpus: Candidates are compared by the mean over folds of the training part; the winner is fitted again and tested once.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Engine>("engines.csv", ',', hasHeader: true), testFraction: 0.15);

var candidates = new[] { 10, 50, 100 }.Select(trees => ml.Regression.Trainers.FastTree(numberOfTrees: trees)).ToArray();
var best = candidates.MinBy(MeanError)!;
var metrics = ml.Regression.Evaluate(best.Fit(split.TrainSet).Transform(split.TestSet));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F2}");
return metrics.RSquared > 0.8 ? 0 : 1;

double MeanError(IEstimator<ITransformer> candidate)
{
    var folds = ml.Regression.CrossValidate(split.TrainSet, candidate, numberOfFolds: 5);
    return folds.Average(fold => fold.Metrics.RootMeanSquaredError);
}

public sealed class Engine
{
    [LoadColumn(0, 11), VectorType(12)] public float[] Features { get; set; } = [];
    [LoadColumn(12), ColumnName("Label")] public float Consumption { get; set; }
}
