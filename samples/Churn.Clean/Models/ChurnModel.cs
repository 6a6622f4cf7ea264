using Churn.Data;
using Churn.Features;

namespace Churn.Models;

/// <summary>A way to tell who leaves: a probability per customer and the threshold from which one acts on it.</summary>
internal interface IChurnPredictor
{
    /// <summary>A customer with at least this probability counts as leaving.</summary>
    double Threshold { get; }

    IReadOnlyList<double> Probabilities(IReadOnlyList<Customer> customers);
}

/// <summary>Preprocessing and regression, fitted on the same rows and shipped together.</summary>
internal sealed record ChurnModel(FeatureEncoder Encoder, LogisticRegression Regression, double Penalty, double Threshold) : IChurnPredictor
{
    public static ChurnModel Fit(IReadOnlyList<Customer> train, double penalty, double threshold)
    {
        var encoder = FeatureEncoder.Fit(train);
        var regression = LogisticRegression.Fit(encoder.Encode(train), [.. train.Select(c => c.Churned)], penalty);
        return new ChurnModel(encoder, regression, penalty, threshold);
    }

    public IReadOnlyList<double> Probabilities(IReadOnlyList<Customer> customers) =>
        Regression.Probabilities(Encoder.Encode(customers));
}
