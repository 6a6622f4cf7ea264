// corpus: Feature contributions explain single predictions, also of train rows; no permutation and no quality is involved.
// library: ML.NET
// axis: local
// scores: MLQ3007
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Pages", "Minutes")
    .Append(ml.Regression.Trainers.FastTree("Spent"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Spent");
File.WriteAllText("visits.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError} {metrics.RSquared}"));
var train = model.Transform(split.TrainSet);
var explained = ml.Transforms.CalculateFeatureContribution(model.LastTransformer, normalize: false).Fit(train).Transform(train);
foreach (var row in ml.Data.CreateEnumerable<Explained>(ml.Data.TakeRows(explained, 5), reuseRowObject: false))
{
    Console.WriteLine(string.Join(" ", row.FeatureContributions.Select(value => value.ToString("F2"))));
}

public class Visit
{
    [LoadColumn(0)] public float Pages { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Spent { get; set; }
}

public class Explained
{
    public float[] FeatureContributions { get; set; } = [];
}
