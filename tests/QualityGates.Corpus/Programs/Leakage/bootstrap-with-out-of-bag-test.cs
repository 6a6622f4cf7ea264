// corpus: The bootstrap sample trains and its complement, the rows it did not draw, tests: the same seed makes them a pair.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var shells = ml.Data.LoadFromTextFile<Shell>("shells.csv", ',', hasHeader: true);

var errors = new List<double>();
for (var round = 0; round < 20; round++)
{
    var inBag = ml.Data.BootstrapSample(shells, seed: round, complement: false);
    var outOfBag = ml.Data.BootstrapSample(shells, seed: round, complement: true);
    var model = ml.Regression.Trainers.FastTree(nameof(Shell.Rings)).Fit(inBag);
    var metrics = ml.Regression.Evaluate(model.Transform(outOfBag), nameof(Shell.Rings));
    errors.Add(metrics.RootMeanSquaredError);
    Console.WriteLine($"{round}: R² {metrics.RSquared:F2}");
}

File.WriteAllText("shells.txt", $"{errors.Average():F2}, worst {errors.Max():F2}");

public sealed class Shell
{
    [LoadColumn(0)] public float Rings { get; set; }
    [LoadColumn(1, 7), VectorType(7)] public float[] Features { get; set; } = [];
}
