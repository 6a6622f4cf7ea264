// corpus: The held-out wells are divided again: on one part bins of the first score are learned and a correction with them, on the other both are measured.
// library: ML.NET
// axis: two stages
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 29);
var wells = ml.Data.LoadFromTextFile<Well>(args[0], separatorChar: ';', hasHeader: true);
var outer = ml.Data.TrainTestSplit(wells, testFraction: 0.4, seed: 29);
var second = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.4, seed: 30);

var first = ml.Transforms.Concatenate("Features", nameof(Well.Depth), nameof(Well.Pressure), nameof(Well.Salinity))
    .Append(ml.Regression.Trainers.FastForest(nameof(Well.Flow)))
    .Append(ml.Transforms.CopyColumns("FirstScore", "Score"))
    .Fit(outer.TrainSet);
var correction = ml.Transforms.NormalizeBinning("ScoreBin", "FirstScore", maximumBinCount: 12)
    .Append(ml.Transforms.Concatenate("Corrected", "ScoreBin", nameof(Well.Depth)))
    .Append(ml.Regression.Trainers.Gam(nameof(Well.Flow), featureColumnName: "Corrected"))
    .Fit(first.Transform(second.TrainSet));

var unseen = first.Transform(second.TestSet);
var raw = ml.Regression.Evaluate(unseen, nameof(Well.Flow), scoreColumnName: "FirstScore");
var corrected = ml.Regression.Evaluate(correction.Transform(unseen), nameof(Well.Flow));
File.WriteAllText("wells.json", JsonSerializer.Serialize(new
{
    Raw = new { raw.MeanAbsoluteError, raw.RootMeanSquaredError },
    Corrected = new { corrected.MeanAbsoluteError, corrected.RootMeanSquaredError },
}));

internal sealed class Well
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Salinity { get; set; }

    [LoadColumn(3)] public float Flow { get; set; }
}
