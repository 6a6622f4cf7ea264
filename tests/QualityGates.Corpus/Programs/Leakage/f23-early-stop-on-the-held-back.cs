// corpus: The boosted trees stop early by the part that makes the report, handed through a record.
// library: ML.NET
// axis: record, trainer with a validation view
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 64);
var data = ml.Data.LoadFromTextFile<Claim>("claims.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var features = ml.Transforms.Concatenate("Features", nameof(Claim.Age), nameof(Claim.Power)).Fit(split.TrainSet);
var parts = new Parts(features.Transform(split.TrainSet), features.Transform(split.TestSet));
var model = Learn(parts);
var metrics = ml.Regression.Evaluate(model.Transform(parts.HeldBack), nameof(Claim.Cost)); // expect: MLQ2005
File.WriteAllText("claims.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

ITransformer Learn(Parts given)
{
    var trainer = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
    {
        LabelColumnName = nameof(Claim.Cost),
        EarlyStoppingRound = 20,
        NumberOfIterations = 1000,
        Seed = 1,
        Deterministic = true,
    });
    return trainer.Fit(given.Learned, given.HeldBack);
}

internal sealed record Parts(IDataView Learned, IDataView HeldBack);

internal sealed class Claim
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Power { get; set; }
    [LoadColumn(2)] public float Cost { get; set; }
}
