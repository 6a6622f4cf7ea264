// corpus: The held-out donors are divided once more: on one half the calibrator learns what a score means, the other half is evaluated.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 81);
var donors = ml.Data.LoadFromTextFile<Donor>(args[0], separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(donors, testFraction: 0.4, seed: 81);
var held = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5, seed: 82);

var forest = ml.Transforms.Concatenate("Features", nameof(Donor.Months), nameof(Donor.Gifts), nameof(Donor.Largest))
    .Append(ml.BinaryClassification.Trainers.FastForest(nameof(Donor.GivesAgain)))
    .Fit(outer.TrainSet);
var calibrator = ml.BinaryClassification.Calibrators.Platt(nameof(Donor.GivesAgain)).Fit(forest.Transform(held.TrainSet));

var judged = calibrator.Transform(forest.Transform(held.TestSet));
var metrics = ml.BinaryClassification.Evaluate(judged, nameof(Donor.GivesAgain));
File.WriteAllText("donors.json", JsonSerializer.Serialize(new { metrics.LogLoss, metrics.AreaUnderRocCurve, metrics.F1Score }));

internal sealed class Donor
{
    [LoadColumn(0)] public float Months { get; set; }

    [LoadColumn(1)] public float Gifts { get; set; }

    [LoadColumn(2)] public float Largest { get; set; }

    [LoadColumn(3)] public bool GivesAgain { get; set; }
}
