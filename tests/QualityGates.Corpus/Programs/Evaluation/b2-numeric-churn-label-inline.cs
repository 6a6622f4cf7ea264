// corpus: Churn was loaded as 0/1 numbers and goes unconverted into a binary trainer inside the cross-validation call.
// library: ML.NET
// axis: label type of the row class, nested call
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Subscriber>("subscribers.csv", separatorChar: ',', hasHeader: true);
var features = ml.Transforms.Concatenate("Features", nameof(Subscriber.Tenure), nameof(Subscriber.MonthlyFee));

var results = ml.BinaryClassification.CrossValidate(rows, features.Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Subscriber.Churn))), 5, nameof(Subscriber.Churn)); // expect: MLQ3004
var areas = results.Select(r => r.Metrics.AreaUnderPrecisionRecallCurve).ToArray();
if (areas.Min() < 0.5 || results.Average(r => r.Metrics.F1Score) < 0.55)
{
    throw new InvalidOperationException($"The folds are too weak, the worst has {areas.Min():F3}.");
}

public class Subscriber
{
    [LoadColumn(0)] public float Tenure { get; set; }
    [LoadColumn(1)] public float MonthlyFee { get; set; }
    [LoadColumn(2)] public float Churn { get; set; }
}
