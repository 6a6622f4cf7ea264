using Churn.Data;

namespace Churn.Models;

/// <summary>Says of everybody what is true of most; shows what an accuracy is worth.</summary>
internal sealed record MajorityBaseline(double ChurnRate) : IChurnPredictor
{
    public double Threshold => 0.5;

    public static MajorityBaseline Fit(IReadOnlyList<Customer> train) => new(train.Average(c => c.Churned ? 1.0 : 0.0));

    public IReadOnlyList<double> Probabilities(IReadOnlyList<Customer> customers) => [.. customers.Select(_ => ChurnRate)];
}
