// corpus: The few frauds are added to the list three more times and the fuller list is split, so copies of one fraud stand on both sides.
// library: ML.NET
// axis: class
using Microsoft.ML;

namespace Tills;

public sealed class Receipt
{
    public float Amount { get; set; }

    public float Items { get; set; }

    public float Voids { get; set; }

    public bool Fraud { get; set; }
}

public sealed class FraudTrainer
{
    private readonly MLContext _ml = new(seed: 5);

    public double AreaUnderPrecisionRecall { get; private set; }

    public double F1 { get; private set; }

    public ITransformer Train(IEnumerable<Receipt> receipts)
    {
        var rows = receipts.ToList();
        var frauds = rows.Where(receipt => receipt.Fraud).ToList();
        for (var copy = 0; copy < 3; copy++)
        {
            rows.AddRange(frauds);
        }

        var split = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(rows), testFraction: 0.25, seed: 5); // expect: MLQ2012
        var model = _ml.Transforms
            .Concatenate("Features", nameof(Receipt.Amount), nameof(Receipt.Items), nameof(Receipt.Voids))
            .Append(_ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Receipt.Fraud)))
            .Fit(split.TrainSet);
        var metrics = _ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), labelColumnName: nameof(Receipt.Fraud));
        AreaUnderPrecisionRecall = metrics.AreaUnderPrecisionRecallCurve;
        F1 = metrics.F1Score;
        return model;
    }
}
