// corpus: A relational pattern sorts the margins of a linear model into bands that only make sense for probabilities.
// library: ML.NET
// axis: pattern, record, switch
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Tenant>("tenants.csv", ',', true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Tenant.Income), nameof(Tenant.Rent))
    .Append(ml.BinaryClassification.Trainers.SgdNonCalibrated(nameof(Tenant.PaidLate)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Tenant.PaidLate));
if (metrics.F1Score < 0.4 || metrics.AreaUnderRocCurve < 0.7)
{
    return 1;
}
using var engine = ml.Model.CreatePredictionEngine<Tenant, Risk>(model);
var risk = engine.Predict(new Tenant { Income = 2100, Rent = 900 });
Console.WriteLine(risk.Score is > 0.5f ? "high" : "low"); // expect: MLQ3006
return 0;

public record Tenant
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Rent { get; set; }
    [LoadColumn(2)] public bool PaidLate { get; set; }
}

public record Risk
{
    public float Score { get; set; }
}
