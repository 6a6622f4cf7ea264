// corpus: The label is named by one constant for the trainer, the folds and the evaluator; a copied label keeps the default.
// library: ML.NET
// axis: constant, options, copied column
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

namespace Harvest;

public static class Program
{
    private const string Target = nameof(Plot.Yield);

    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plot>("plots.csv", ',', hasHeader: true));
        var features = ml.Transforms.Concatenate("Features", nameof(Plot.Rain), nameof(Plot.Sun));
        var named = features.Append(ml.Regression.Trainers.FastForest(new FastForestRegressionTrainer.Options { LabelColumnName = Target, NumberOfTrees = 50 }));
        var copied = features.Append(ml.Transforms.CopyColumns("Label", Target)).Append(ml.Regression.Trainers.FastTree());

        var first = ml.Regression.Evaluate(named.Fit(parts.TrainSet).Transform(parts.TestSet), labelColumnName: Target);
        var second = ml.Regression.Evaluate(copied.Fit(parts.TrainSet).Transform(parts.TestSet));
        var folds = ml.Regression.CrossValidate(parts.TrainSet, named, labelColumnName: Target);
        File.WriteAllLines("yield.txt",
        [
            FormattableString.Invariant($"{first.MeanAbsoluteError} {first.RSquared}"),
            FormattableString.Invariant($"{second.MeanAbsoluteError} {second.RSquared}"),
            FormattableString.Invariant($"{folds.Average(fold => fold.Metrics.MeanAbsoluteError)} {folds.Max(fold => fold.Metrics.MeanAbsoluteError)}"),
        ]);
    }
}

public sealed class Plot
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Sun { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
