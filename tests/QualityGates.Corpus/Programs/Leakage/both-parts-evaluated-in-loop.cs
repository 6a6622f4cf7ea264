// corpus: A loop prints metrics of the training part and of the test part under their names.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Tyre>("tyres.csv", ',', hasHeader: true), testFraction: 0.25);
var model = ml.Regression.Trainers.FastTree(nameof(Tyre.Wear)).Fit(split.TrainSet);

var errors = new Dictionary<string, double>();
foreach (var (name, rows) in new[] { ("training", split.TrainSet), ("test", split.TestSet) })
{
    var metrics = ml.Regression.Evaluate(model.Transform(rows), nameof(Tyre.Wear));
    Console.WriteLine($"{name}: MAE {metrics.MeanAbsoluteError:F2}, R² {metrics.RSquared:F2}");
    errors[name] = metrics.MeanAbsoluteError;
}

return errors["test"] < 0.4 && errors["test"] < 2 * errors["training"] ? 0 : 1;

public sealed class Tyre
{
    [LoadColumn(0)] public float Wear { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; } = [];
}
