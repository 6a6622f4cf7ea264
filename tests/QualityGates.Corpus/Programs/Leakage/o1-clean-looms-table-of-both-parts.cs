// corpus: A table shows the errors of a loom model on the learned rows beside those on the rows kept back, to see how far they are apart.
// library: ML.NET
// axis: dictionary
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 3);
var rows = ml.Data.LoadFromTextFile<Loom>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.25);
var model = ml.Transforms.Categorical.OneHotEncoding("YarnBits", nameof(Loom.Yarn))
    .Append(ml.Transforms.Concatenate("Features", "YarnBits", nameof(Loom.Speed), nameof(Loom.Humidity)))
    .Append(ml.Regression.Trainers.FastTree(nameof(Loom.Breaks), numberOfTrees: 60))
    .Fit(split.TrainSet);

var parts = new Dictionary<string, IDataView> { ["learned"] = split.TrainSet, ["kept"] = split.TestSet };
var table = parts.ToDictionary(
    part => part.Key,
    part => ml.Regression.Evaluate(model.Transform(part.Value), nameof(Loom.Breaks)));

Console.WriteLine($"{"rows",-8} {"R2",7} {"MAE",7} {"RMSE",7}");
foreach (var (name, metrics) in table)
{
    Console.WriteLine($"{name,-8} {metrics.RSquared,7:F3} {metrics.MeanAbsoluteError,7:F3} {metrics.RootMeanSquaredError,7:F3}");
}

var gap = table["kept"].RootMeanSquaredError / table["learned"].RootMeanSquaredError;
Console.WriteLine(gap > 1.5 ? $"overfitted: {gap:F2} times the error" : "close enough");

internal sealed class Loom
{
    [LoadColumn(0)] public string Yarn { get; set; } = "";

    [LoadColumn(1)] public float Speed { get; set; }

    [LoadColumn(2)] public float Humidity { get; set; }

    [LoadColumn(3)] public float Breaks { get; set; }
}
