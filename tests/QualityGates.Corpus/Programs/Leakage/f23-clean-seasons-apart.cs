// corpus: The bound of the filters is one constant, inclusive below and exclusive above: no season is in both.
// library: ML.NET
// axis: options class, filter bounds
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var options = new Cutoff { Year = 2021 };
var ml = new MLContext(seed: 10);
var matches = ml.Data.LoadFromTextFile<Match>("matches.csv", separatorChar: ',', hasHeader: true);
var learned = ml.Data.FilterRowsByColumn(matches, nameof(Match.Season), upperBound: options.Year);
var graded = ml.Data.FilterRowsByColumn(matches, nameof(Match.Season), lowerBound: options.Year);

var model = ml.Transforms.Concatenate("Features", nameof(Match.HomeForm), nameof(Match.AwayForm))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Match.HomeWins)))
    .Fit(learned);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(graded), nameof(Match.HomeWins));
File.WriteAllText("auc.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve} {metrics.F1Score}"));

internal sealed class Cutoff
{
    public double Year { get; init; }
}

internal sealed class Match
{
    [LoadColumn(0)] public float Season { get; set; }
    [LoadColumn(1)] public float HomeForm { get; set; }
    [LoadColumn(2)] public float AwayForm { get; set; }
    [LoadColumn(3)] public bool HomeWins { get; set; }
}
