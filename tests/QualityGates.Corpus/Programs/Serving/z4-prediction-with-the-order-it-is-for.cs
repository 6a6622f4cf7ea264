// corpus: The class of predictions takes the number of the order over from the input and has a time that the program writes.
// library: ML.NET
// axis: library, columns of the input
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Fraud;

public sealed class Payment
{
    public string OrderId { get; set; } = "";

    public float Amount { get; set; }

    public float AccountAge { get; set; }

    public bool Fraudulent { get; set; }
}

public sealed class FraudPrediction
{
    public string OrderId { get; set; } = "";

    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }

    public long CheckedAt { get; set; }
}

public sealed class FraudCheck(MLContext context, TimeProvider clock)
{
    public CalibratedBinaryClassificationMetrics Train(IEnumerable<Payment> payments, IEnumerable<Payment> open, ICollection<FraudPrediction> checks)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(payments), testFraction: 0.3, seed: 2);
        var model = context.Transforms.Concatenate("Features", nameof(Payment.Amount), nameof(Payment.AccountAge))
            .Append(context.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Payment.Fraudulent)))
            .Fit(split.TrainSet);

        using var engine = context.Model.CreatePredictionEngine<Payment, FraudPrediction>(model);
        var first = open.First();
        var check = engine.Predict(first);
        check.CheckedAt = clock.GetUtcNow().ToUnixTimeSeconds();
        checks.Add(check);
        return context.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Payment.Fraudulent));
    }
}
