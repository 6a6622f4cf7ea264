using Churn.Data;

namespace Churn.Features;

/// <summary>A number of a customer and whether it is an outcome of measuring that can be missing.</summary>
internal sealed record NumericFeature(string Name, bool CanBeMissing, Func<Customer, double?> Value)
{
    public static IReadOnlyList<NumericFeature> All { get; } =
    [
        new("tenure_months", false, c => c.TenureMonths),
        new("monthly_charges", true, c => c.MonthlyCharges),
        new("data_usage_gb_log1p", true, c => c.DataUsageGb is { } gigabytes ? Math.Log(1 + gigabytes) : null),
        new("support_calls", false, c => c.SupportCalls),
        new("late_payments", false, c => c.LatePayments),
        new("satisfaction", true, c => c.Satisfaction),
    ];
}

/// <summary>A category of a customer; a missing one is a category of its own.</summary>
internal sealed record CategoricalFeature(string Name, Func<Customer, string> Value)
{
    public const string Missing = "(missing)";

    public static IReadOnlyList<CategoricalFeature> All { get; } =
    [
        new("contract", c => c.Contract),
        new("internet", c => c.Internet),
        new("payment_method", c => c.PaymentMethod ?? Missing),
    ];
}
