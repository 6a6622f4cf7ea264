using Microsoft.ML;

namespace CardFraud;

public sealed class FraudExperiment(MLContext ml, PaymentSource source) : Experiment<Payment>(ml)
{
    protected override string Name => "frauds by trees";

    protected override List<Payment> Rows() => source.Balanced(copies: 20);

    protected override IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Categorical.OneHotHashEncoding("MerchantCode", nameof(Payment.Merchant), numberOfBits: 10)
            .Append(Ml.Transforms.Concatenate(
                "Features",
                "MerchantCode",
                nameof(Payment.Amount),
                nameof(Payment.MinutesSinceLast),
                nameof(Payment.KilometresFromHome)))
            .Append(Ml.BinaryClassification.Trainers.FastTree(nameof(Payment.Fraud), numberOfTrees: 150));

    protected override bool Accept(IDataView predicted)
    {
        var metrics = Ml.BinaryClassification.Evaluate(predicted, nameof(Payment.Fraud)); // expect: MLQ3005
        return metrics.Accuracy > 0.98;
    }
}
