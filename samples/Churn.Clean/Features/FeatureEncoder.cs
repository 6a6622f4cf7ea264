using Churn.Data;
using MathNet.Numerics.LinearAlgebra;

namespace Churn.Features;

/// <summary>What was learned about one numeric feature: the median that fills gaps, then mean and deviation to standardise with.</summary>
internal sealed record NumericScale(string Name, double Median, double Mean, double StandardDeviation);

/// <summary>The categories of one feature, in ordinal order; a category not among them encodes as all zeros.</summary>
internal sealed record Vocabulary(string Name, IReadOnlyList<string> Categories);

/// <summary>
/// Turns customers into standardised numbers. Everything it learns comes from the rows given to <see cref="Fit"/>;
/// encoding other rows learns nothing.
/// </summary>
internal sealed record FeatureEncoder(IReadOnlyList<NumericScale> Scales, IReadOnlyList<Vocabulary> Vocabularies)
{
    public static FeatureEncoder Fit(IReadOnlyList<Customer> customers) => new(
        [.. NumericFeature.All.Select(feature => FitScale(feature, customers))],
        [.. CategoricalFeature.All.Select(feature => new Vocabulary(
            feature.Name,
            [.. customers.Select(feature.Value).Distinct().Order(StringComparer.Ordinal)]))]);

    /// <summary>The columns of <see cref="Encode"/>, in order.</summary>
    public IReadOnlyList<string> Columns =>
    [
        .. NumericFeature.All.Select(f => f.Name),
        .. NumericFeature.All.Where(f => f.CanBeMissing).Select(f => $"{f.Name}_missing"),
        .. Vocabularies.SelectMany(v => v.Categories.Select(category => $"{v.Name}={category}")),
    ];

    public Matrix<double> Encode(IReadOnlyList<Customer> customers) =>
        Matrix<double>.Build.DenseOfRows(customers.Select(EncodeRow));

    private static NumericScale FitScale(NumericFeature feature, IReadOnlyList<Customer> customers)
    {
        var known = customers.Select(feature.Value).OfType<double>().Order().ToList();
        if (known.Count == 0)
        {
            throw new InvalidDataException($"Every value of {feature.Name} is missing.");
        }

        var median = (known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2;
        var filled = customers.Select(c => feature.Value(c) ?? median).ToList();
        var mean = filled.Average();
        var deviation = Math.Sqrt(filled.Average(value => (value - mean) * (value - mean)));
        return new NumericScale(feature.Name, median, mean, deviation > 0 ? deviation : 1);
    }

    private IEnumerable<double> EncodeRow(Customer customer) =>
    [
        .. NumericFeature.All.Zip(Scales, (f, s) => ((f.Value(customer) ?? s.Median) - s.Mean) / s.StandardDeviation),
        .. NumericFeature.All.Where(f => f.CanBeMissing).Select(f => f.Value(customer) is null ? 1.0 : 0.0),
        .. CategoricalFeature.All.Zip(Vocabularies).SelectMany(pair =>
        {
            var value = pair.First.Value(customer);
            return pair.Second.Categories.Select(category => category == value ? 1.0 : 0.0);
        }),
    ];
}
