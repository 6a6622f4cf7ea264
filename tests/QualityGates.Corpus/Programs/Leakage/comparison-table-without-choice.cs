// corpus: A table of several trainers on the test rows is printed; nothing is chosen by it, the deployed one was fixed before.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Nutrient>("soil.csv", ',', hasHeader: true), testFraction: 0.2);

var trainers = new Dictionary<string, IEstimator<ITransformer>>
{
    ["mean"] = ml.Regression.Trainers.FastTree(numberOfTrees: 1, numberOfLeaves: 2),
    ["linear"] = ml.Regression.Trainers.Sdca(),
    ["trees"] = ml.Regression.Trainers.FastTree(),
};

Console.WriteLine("| trainer | RMSE | R² |");
using var table = new StreamWriter("comparison.md");
foreach (var (name, trainer) in trainers)
{
    var metrics = ml.Regression.Evaluate(trainer.Fit(split.TrainSet).Transform(split.TestSet));
    table.WriteLine($"| {name} | {metrics.RootMeanSquaredError:F2} | {metrics.RSquared:F2} |");
}

public sealed class Nutrient
{
    [LoadColumn(0, 6), VectorType(7)] public float[] Features { get; set; } = [];
    [LoadColumn(7), ColumnName("Label")] public float Phosphor { get; set; }
}
