// corpus: Three parts: trees stop early on the validation rows, importance is measured on these too, metrics on the test rows.
// library: ML.NET
// axis: two splits, two-argument Fit, ranking of features
// scores: MLQ3007 MLQ3005
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Mortgage>("mortgages.csv", separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);

var featurize = ml.Transforms.Concatenate("Features", "Income", "Debt", "Term").Fit(inner.TrainSet);
var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
{
    LabelColumnName = "Rate",
    EarlyStoppingMetric = EarlyStoppingMetric.L2Norm,
    EarlyStoppingRule = new GeneralityLossRule(),
});
var predictor = trainer.Fit(featurize.Transform(inner.TrainSet), featurize.Transform(inner.TestSet));

var gains = ml.Regression.PermutationFeatureImportance(predictor, featurize.Transform(inner.TestSet), "Rate", permutationCount: 10);
File.WriteAllLines("mortgages.txt", gains.Select(g => FormattableString.Invariant($"{g.MeanAbsoluteError.Mean:R}")));
var test = ml.Regression.Evaluate(predictor.Transform(featurize.Transform(outer.TestSet)), "Rate");
if (test.MeanAbsoluteError > 0.4 || test.RSquared < 0.6)
{
    Environment.Exit(1);
}

ml.Model.Save(featurize.Append(predictor), rows.Schema, "mortgages.zip");

public class Mortgage
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public float Term { get; set; }
    [LoadColumn(3)] public float Rate { get; set; }
}
