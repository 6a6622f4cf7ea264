// corpus: The candidates are ordered by their error on the test rows, and the first is published with that error.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 26);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plot>("plots.csv", ',', true), 0.25);

var runs = new (string Name, IEstimator<ITransformer> Trainer)[]
    {
        ("trees", ml.Regression.Trainers.FastTree()),
        ("forest", ml.Regression.Trainers.FastForest()),
        ("linear", ml.Regression.Trainers.Sdca()),
    }
    .Select(candidate => (candidate.Name, Model: candidate.Trainer.Fit(split.TrainSet)))
    .Select(run => new Run(run.Name, run.Model, ml.Regression.Evaluate(run.Model.Transform(split.TestSet))))
    .ToList();

var winner = runs.OrderBy(run => run.Metrics.RootMeanSquaredError).First(); // expect: MLQ2006
Console.WriteLine($"{winner.Name}: RMSE {winner.Metrics.RootMeanSquaredError:F2}, R² {winner.Metrics.RSquared:F2}");
ml.Model.Save(winner.Model, split.TrainSet.Schema, "plots.zip");

internal sealed record Run(string Name, ITransformer Model, RegressionMetrics Metrics);

public sealed class Plot
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = [];
    [LoadColumn(6), ColumnName("Label")] public float Price { get; set; }
}
