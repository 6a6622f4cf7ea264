// corpus: Frauds are tripled in a helper of another class, and the tripled list is split.
// library: ML.NET, LINQ
// axis: LINQ SelectMany, static class
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 66);
var payments = Balance.Tripled(File.ReadLines("payments.csv").Skip(1).Select(Payment.Of).ToList());
var view = ml.Data.LoadFromEnumerable(payments);
var split = ml.Data.TrainTestSplit(view, testFraction: 0.2); // expect: MLQ2012
var model = ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Hour))
    .Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Payment.Fraud)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Payment.Fraud));
File.WriteAllText("frauds.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderPrecisionRecallCurve}"));

internal static class Balance
{
    public static List<Payment> Tripled(IReadOnlyList<Payment> payments) =>
        payments.SelectMany(payment => Enumerable.Repeat(payment, payment.Fraud ? 3 : 1)).ToList();
}

internal sealed class Payment
{
    public float Amount { get; set; }
    public float Hour { get; set; }
    public bool Fraud { get; set; }

    public static Payment Of(string line)
    {
        var cells = line.Split(',');
        return new Payment
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Fraud = cells[2] == "1",
        };
    }
}
