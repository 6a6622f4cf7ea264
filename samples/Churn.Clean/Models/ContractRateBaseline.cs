using Churn.Data;

namespace Churn.Models;

/// <summary>The simple rule a model has to beat: everybody leaves at the rate of their contract type.</summary>
internal sealed record ContractRateBaseline(IReadOnlyDictionary<string, double> Rates, double OverallRate, double Threshold) : IChurnPredictor
{
    public static ContractRateBaseline Fit(IReadOnlyList<Customer> train, double threshold) => new(
        train.GroupBy(c => c.Contract, StringComparer.Ordinal).ToDictionary(g => g.Key, g => Rate([.. g]), StringComparer.Ordinal),
        Rate(train),
        threshold);

    public IReadOnlyList<double> Probabilities(IReadOnlyList<Customer> customers) =>
        [.. customers.Select(c => Rates.GetValueOrDefault(c.Contract, OverallRate))];

    private static double Rate(IReadOnlyList<Customer> customers) => customers.Average(c => c.Churned ? 1.0 : 0.0);
}
