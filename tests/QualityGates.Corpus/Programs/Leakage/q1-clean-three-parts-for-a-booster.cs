// corpus: The training part is divided once more, the inner part stops the booster early, and only the outer part is reported.
// library: ML.NET LightGBM
// axis: record of parts
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 10);
var claims = ml.Data.LoadFromTextFile<Claim>(args[0], separatorChar: ',', hasHeader: true);
var parts = ThreeParts.Of(ml, claims);

var encode = ml.Transforms.Categorical.OneHotEncoding("RegionCode", nameof(Claim.Region))
    .Append(ml.Transforms.Concatenate("Features", "RegionCode", nameof(Claim.Age), nameof(Claim.Damage)))
    .Fit(parts.Train);
var trainer = ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
{
    LabelColumnName = nameof(Claim.Fraud),
    NumberOfIterations = 1500,
    EarlyStoppingRound = 30,
    NumberOfThreads = 1,
    Deterministic = true,
    Seed = 10,
});
var booster = trainer.Fit(encode.Transform(parts.Train), encode.Transform(parts.Validation));
var metrics = ml.BinaryClassification.Evaluate(booster.Transform(encode.Transform(parts.Test)), nameof(Claim.Fraud));
File.WriteAllText("claims.json", JsonSerializer.Serialize(new { metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score, metrics.LogLoss }));

internal sealed record ThreeParts(IDataView Train, IDataView Validation, IDataView Test)
{
    public static ThreeParts Of(MLContext ml, IDataView rows)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 10);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 11);
        return new ThreeParts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}

internal sealed class Claim
{
    [LoadColumn(0)] public string Region { get; set; } = "";

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Damage { get; set; }

    [LoadColumn(3)] public bool Fraud { get; set; }
}
