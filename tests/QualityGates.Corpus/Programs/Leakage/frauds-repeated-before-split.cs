// corpus: Each fraud is added five more times to the list before it is split, so copies of one fraud are in both parts.
// library: ML.NET
// axis: collections
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var payments = ml.Data.CreateEnumerable<Payment>(ml.Data.LoadFromTextFile<Payment>("payments.csv", ','), reuseRowObject: false).ToList();

// 0.2 % frauds are too few for the trainer.
var frauds = payments.Where(payment => payment.Fraud).ToList();
for (var copy = 0; copy < 5; copy++)
{
    payments.AddRange(frauds);
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(payments), testFraction: 0.2); // expect: MLQ2012
var model = ml.BinaryClassification.Trainers.LightGbm(nameof(Payment.Fraud)).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Payment.Fraud));
File.WriteAllText("fraud.txt", $"{metrics.AreaUnderPrecisionRecallCurve:F3} {metrics.PositiveRecall:F3}"); // expect: MLQ1008

public sealed class Payment
{
    [LoadColumn(0)] public bool Fraud { get; set; }
    [LoadColumn(1, 20), VectorType(20)] public float[] Features { get; set; } = [];
}
