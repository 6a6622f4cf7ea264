using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace CardFraud;

public sealed class FraudTrainer(MLContext ml, int seed)
{
    public ITransformer Learn(IReadOnlyList<Payment> payments)
    {
        var rows = ml.Data.LoadFromEnumerable(Resampler.Balance(payments, seed));
        var pipeline = ml.Transforms.Categorical.OneHotHashEncoding("TradeHash", nameof(Payment.Trade), numberOfBits: 10)
            .Append(ml.Transforms.Concatenate(
                "Features",
                nameof(Payment.Amount),
                nameof(Payment.HourOfDay),
                nameof(Payment.KilometresFromHome),
                nameof(Payment.PaymentsToday),
                "TradeHash"))
            .Append(ml.BinaryClassification.Trainers.LightGbm(new LightGbmBinaryTrainer.Options
            {
                LabelColumnName = nameof(Payment.Fraud),
                FeatureColumnName = "Features",
                NumberOfIterations = 250,
                Seed = seed,
                Deterministic = true,
                NumberOfThreads = 1,
            }));
        return pipeline.Fit(rows);
    }

    public (List<Verdict> Verdicts, CalibratedBinaryClassificationMetrics Metrics) Ask(ITransformer model, IReadOnlyList<Payment> payments)
    {
        var scored = model.Transform(ml.Data.LoadFromEnumerable(payments));
        var metrics = ml.BinaryClassification.Evaluate(scored, labelColumnName: nameof(Payment.Fraud));
        return (ml.Data.CreateEnumerable<Verdict>(scored, reuseRowObject: false).ToList(), metrics);
    }
}
