// corpus: Fraudulent payments are appended three more times to the list before the rows are split.
// library: ML.NET
// axis: hand-rolled oversampling in a static helper
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Payments;

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var payments = ml.Data.CreateEnumerable<Payment>(ml.Data.LoadFromTextFile<Payment>("payments.csv", ',', true), reuseRowObject: false).ToList();
        var balanced = Balance(payments, times: 3);

        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(balanced), 0.3); // expect: MLQ2012
        var model = ml.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.Hour))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Payment.Fraud)))
            .Fit(split.TrainSet);
        var result = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Payment.Fraud));
        return result.F1Score > 0.7 && result.AreaUnderPrecisionRecallCurve > 0.6 ? 0 : 1;
    }

    private static List<Payment> Balance(List<Payment> payments, int times)
    {
        var frauds = payments.Where(p => p.Fraud).ToList();
        var all = new List<Payment>(payments);
        for (var i = 0; i < times; i++)
        {
            all.AddRange(frauds);
        }

        return all;
    }
}

internal sealed class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Fraud { get; set; }
}
