// corpus: Fraud is rare, and the verdict about the model rests on accuracy alone.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var payments = ml.Data.LoadFromTextFile<Payment>("payments.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(payments, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Amount", "Distance", "Hour")
    .Append(ml.BinaryClassification.Trainers.LightGbm("IsFraud"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "IsFraud"); // expect: MLQ3005
if (metrics.Accuracy < 0.98)
{
    throw new InvalidOperationException($"Accuracy {metrics.Accuracy:P2}");
}
ml.Model.Save(model, payments.Schema, "fraud.zip");

public class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Hour { get; set; }
    [LoadColumn(3)] public bool IsFraud { get; set; }
}
