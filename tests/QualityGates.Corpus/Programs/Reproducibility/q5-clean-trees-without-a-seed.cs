// corpus: Forests, additive models and a prior are compared with a context without seed: all of them use constants of their own.
// library: ML.NET
// axis: console, dictionary of pipelines
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var orchards = ml.Data.LoadFromTextFile<Orchard>(args[0], separatorChar: ',', hasHeader: true);
var candidates = new Dictionary<string, IEstimator<ITransformer>>
{
    ["forest"] = Inputs().Append(ml.Regression.Trainers.FastForest(nameof(Orchard.Tons), numberOfTrees: 200)),
    ["boosted"] = Inputs().Append(ml.Regression.Trainers.FastTree(nameof(Orchard.Tons), learningRate: 0.1)),
    ["additive"] = Inputs().Append(ml.Regression.Trainers.Gam(nameof(Orchard.Tons))),
};

using var report = new StreamWriter(args.Length > 1 ? args[1] : "orchards.tsv");
foreach (var (name, pipeline) in candidates)
{
    var folds = ml.Regression.CrossValidate(orchards, pipeline, numberOfFolds: 5, labelColumnName: nameof(Orchard.Tons));
    var errors = folds.Select(fold => fold.Metrics.MeanAbsoluteError).ToArray();
    var squares = folds.Select(fold => fold.Metrics.RSquared).ToArray();
    report.WriteLine(string.Join('\t', name, Text(errors.Average()), Text(errors.Max()), Text(squares.Average())));
}

IEstimator<ITransformer> Inputs() => ml.Transforms.Concatenate(
    "Features", nameof(Orchard.Trees), nameof(Orchard.Rain), nameof(Orchard.FrostDays));

static string Text(double value) => value.ToString("F3", CultureInfo.InvariantCulture);

public sealed class Orchard
{
    [LoadColumn(0)] public float Trees { get; set; }
    [LoadColumn(1)] public float Rain { get; set; }
    [LoadColumn(2)] public float FrostDays { get; set; }
    [LoadColumn(3)] public float Tons { get; set; }
}
