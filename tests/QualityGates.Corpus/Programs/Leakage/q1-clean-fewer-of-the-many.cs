// corpus: Of the many honest transfers three times as many are kept as there are frauds; no transfer is there twice when they are divided.
// library: ML.NET
// axis: tuple of lists
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bank;

public sealed class Transfer
{
    public float Amount { get; set; }

    public float Hour { get; set; }

    public bool Fraud { get; set; }
}

public sealed record FraudReport(int Rows, double Precision, double Recall, double AreaUnderPrecisionRecall);

public sealed class FraudStudy(MLContext ml, int seed)
{
    private const int HonestPerFraud = 3;

    public FraudReport Run(IEnumerable<Transfer> transfers)
    {
        var (frauds, honest) = Divide(transfers);
        var shuffled = honest.ToArray();
        new Random(seed).Shuffle(shuffled);
        List<Transfer> rows = [.. frauds, .. shuffled.Take(frauds.Count * HonestPerFraud)];

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.3, seed: seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Transfer.Amount), nameof(Transfer.Hour))
            .Append(ml.BinaryClassification.Trainers.Gam(nameof(Transfer.Fraud)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Transfer.Fraud));
        return new FraudReport(rows.Count, metrics.PositivePrecision, metrics.PositiveRecall, metrics.AreaUnderPrecisionRecallCurve);
    }

    private static (List<Transfer> Frauds, List<Transfer> Honest) Divide(IEnumerable<Transfer> transfers)
    {
        var frauds = new List<Transfer>();
        var honest = new List<Transfer>();
        foreach (var transfer in transfers)
        {
            if (transfer.Fraud)
            {
                frauds.Add(transfer);
            }
            else
            {
                honest.Add(transfer);
            }
        }

        return (frauds, honest);
    }
}
