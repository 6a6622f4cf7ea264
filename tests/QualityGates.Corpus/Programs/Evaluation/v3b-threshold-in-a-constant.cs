// corpus: One half stands in a class of constants, and a service compares the score of a fraud model with it.
// library: ML.NET, Microsoft.Extensions.ML
// axis: constant, pool
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

namespace Fraud;

public static class Limits
{
    public const float Suspicious = 0.5f;
}

public sealed class Payment
{
    public float Amount { get; set; }
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}

public sealed class FraudService(PredictionEnginePool<Payment, Verdict> pool)
{
    public bool IsSuspicious(Payment payment)
    {
        var verdict = pool.Predict(payment);
        return verdict.Score > Limits.Suspicious; // expect: MLQ3006
    }

    public bool IsFraud(Payment payment) => pool.Predict(payment).PredictedLabel;
}
