// corpus: A report of four trainers for the price of tractors lists all their test errors in order and stops the build when none is good enough; no model is kept.
// library: ML.NET
// axis: build step, records, gate
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 50);
var tractors = ml.Data.LoadFromTextFile<Tractor>(Path.Combine(folder, "tractors.csv"), separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(tractors, testFraction: 0.3, seed: 50);

var features = ml.Transforms.Concatenate("Features", nameof(Tractor.Hours), nameof(Tractor.Power), nameof(Tractor.Age));
var table = new List<Line>
{
    Measure("boosted trees", features.Append(ml.Regression.Trainers.FastTree(nameof(Tractor.Price)))),
    Measure("forest", features.Append(ml.Regression.Trainers.FastForest(nameof(Tractor.Price)))),
    Measure("additive", features.Append(ml.Regression.Trainers.Gam(nameof(Tractor.Price)))),
    Measure("tweedie", features.Append(ml.Regression.Trainers.FastTreeTweedie(nameof(Tractor.Price)))),
};

foreach (var line in table.OrderBy(entry => entry.AbsoluteError))
{
    Console.WriteLine(line);
}

File.WriteAllText(Path.Combine(folder, "trainers.json"), JsonSerializer.Serialize(table));
if (table.All(entry => entry.AbsoluteError > 4000))
{
    throw new InvalidOperationException("No trainer reaches the error that was agreed on.");
}

Line Measure(string name, IEstimator<ITransformer> pipeline)
{
    var metrics = ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Tractor.Price));
    return new Line(name, metrics.MeanAbsoluteError, metrics.RSquared);
}

internal sealed record Line(string Name, double AbsoluteError, double RSquared);

internal sealed class Tractor
{
    [LoadColumn(0)] public float Hours { get; set; }

    [LoadColumn(1)] public float Power { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}
