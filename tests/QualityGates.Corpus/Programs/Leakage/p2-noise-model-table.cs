// corpus: Three models are measured on the test part for a table in the appendix; which of them ships was settled before.
// library: ML.NET
// axis: loop over named estimators, table, configuration
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 70);
var noises = ml.Data.LoadFromTextFile<Noise>("noise.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(noises, testFraction: 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Noise.Frequency), nameof(Noise.Angle), nameof(Noise.Speed));
(string Name, IEstimator<ITransformer> Trainer)[] models =
[
    ("trees", ml.Regression.Trainers.FastTree(nameof(Noise.Level))),
    ("forest", ml.Regression.Trainers.FastForest(nameof(Noise.Level))),
    ("additive", ml.Regression.Trainers.Gam(nameof(Noise.Level))),
];

using var table = new StreamWriter("appendix.md");
table.WriteLine("| model | RMSE | R2 |");
foreach (var (name, trainer) in models)
{
    var model = features.Append(trainer).Fit(split.TrainSet);
    var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Noise.Level));
    table.WriteLine(FormattableString.Invariant($"| {name} | {metrics.RootMeanSquaredError:F2} | {metrics.RSquared:F3} |"));
    if (name == "forest")
    {
        ml.Model.Save(model, noises.Schema, "noise.zip");
    }
}

internal sealed class Noise
{
    [LoadColumn(0)] public float Frequency { get; set; }
    [LoadColumn(1)] public float Angle { get; set; }
    [LoadColumn(2)] public float Speed { get; set; }
    [LoadColumn(3)] public float Level { get; set; }
}
