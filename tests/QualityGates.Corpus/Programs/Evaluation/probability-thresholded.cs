// corpus: The probability of a calibrated model is compared with one half, the margin with zero: both are right.
// library: ML.NET
// axis: branches, named arguments
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(claims, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Amount", "Delay")
    .Append(ml.BinaryClassification.Trainers.SgdCalibrated(labelColumnName: "Suspicious"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Suspicious");
if (metrics.PositivePrecision < 0.6 || metrics.PositiveRecall < 0.6)
{
    return 1;
}
var engine = ml.Model.CreatePredictionEngine<Claim, Opinion>(model);
var opinion = engine.Predict(new Claim { Amount = 900, Delay = 30 });
var byProbability = opinion.Probability >= 0.5f;
var byMargin = opinion.Score > 0;
Console.WriteLine(byProbability == byMargin ? "clear" : "check the calibration");
return 0;

public class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Delay { get; set; }
    [LoadColumn(2)] public bool Suspicious { get; set; }
}

public class Opinion
{
    public float Score { get; set; }
    public float Probability { get; set; }
}
