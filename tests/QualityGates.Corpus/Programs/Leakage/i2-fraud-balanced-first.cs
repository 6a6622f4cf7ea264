// corpus: The rare frauds are repeated twenty times by an extension method so that both classes weigh the same, and the copies are split afterwards.
// library: ML.NET, LINQ
// axis: extension method, LINQ
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 31);
var payments = File.ReadLines("payments.csv").Skip(1).Select(Payment.Parse).ToList();
var balanced = payments.WithRepeatedFrauds(times: 20);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), testFraction: 0.25); // expect: MLQ2012

var model = ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Hour))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Payment.IsFraud)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Payment.IsFraud));

using var report = new StreamWriter("fraud.txt");
report.WriteLine(FormattableString.Invariant($"AUPRC {metrics.AreaUnderPrecisionRecallCurve:F3}"));
report.WriteLine(FormattableString.Invariant($"Recall {metrics.PositiveRecall:F3}"));

internal sealed record Payment
{
    public float Amount { get; init; }
    public float Hour { get; init; }
    public bool IsFraud { get; init; }

    public static Payment Parse(string line)
    {
        var cells = line.Split(',');
        return new Payment
        {
            Amount = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
            IsFraud = cells[2] == "1",
        };
    }
}

internal static class Balancing
{
    public static List<Payment> WithRepeatedFrauds(this IEnumerable<Payment> payments, int times) =>
        payments.SelectMany(payment => Enumerable.Repeat(payment, payment.IsFraud ? times : 1)).ToList();
}
