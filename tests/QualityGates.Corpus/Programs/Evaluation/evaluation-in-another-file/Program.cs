// corpus: Training and evaluation are two files; the model that is saved has been measured on the test part by the other file.
// library: ML.NET
// axis: helper in another file, record
using System;
using Insurance;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(claims, testFraction: 0.25);
var model = Training.Fit(ml, split.TrainSet);
var quality = Evaluation.Measure(ml, model, split.TestSet);
if (!quality.IsGoodEnough)
{
    throw new InvalidOperationException($"Model rejected: {quality}");
}
ml.Model.Save(model, claims.Schema, "claims.zip");

public class Claim
{
    [LoadColumn(0)] public string Region { get; set; } = "";
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Bmi { get; set; }
    [LoadColumn(3)] public float Cost { get; set; }
}
