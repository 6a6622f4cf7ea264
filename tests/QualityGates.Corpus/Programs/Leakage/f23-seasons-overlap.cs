// corpus: The model learns seasons up to 2021 and is graded on seasons from 2020: two of them are in both.
// library: ML.NET
// axis: constants, filter bounds
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

const double LastTraining = 2022;
const double FirstTest = 2020;

var ml = new MLContext(seed: 10);
var matches = ml.Data.LoadFromTextFile<Match>("matches.csv", separatorChar: ',', hasHeader: true);
var learned = ml.Data.FilterRowsByColumn(matches, nameof(Match.Season), upperBound: LastTraining);
var graded = ml.Data.FilterRowsByColumn(matches, nameof(Match.Season), lowerBound: FirstTest);

var model = ml.Transforms.Concatenate("Features", nameof(Match.HomeForm), nameof(Match.AwayForm))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Match.HomeWins)))
    .Fit(learned);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(graded), nameof(Match.HomeWins)); // expect: MLQ2004
File.WriteAllText("auc.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

internal sealed class Match
{
    [LoadColumn(0)] public float Season { get; set; }
    [LoadColumn(1)] public float HomeForm { get; set; }
    [LoadColumn(2)] public float AwayForm { get; set; }
    [LoadColumn(3)] public bool HomeWins { get; set; }
}
