namespace Churn.Data.Generator;

/// <summary>One customer at one month's end; null is a value the source systems did not have.</summary>
internal sealed record Customer(
    string Id,
    DateOnly Snapshot,
    string Contract,
    string Internet,
    string? PaymentMethod,
    int TenureMonths,
    double? MonthlyCharges,
    double? DataUsageGb,
    int SupportCalls,
    int LatePayments,
    int? Satisfaction,
    bool Churned);

/// <summary>
/// Draws customers of an invented telephone and internet provider. Over the 24 months fibre spreads, prices rise and
/// churn grows with them, so older rows describe newer ones only in part.
/// </summary>
internal sealed class Population(SplitMix64 random)
{
    private const int Months = 24;
    private static readonly DateOnly FirstMonth = new(2023, 1, 1);
    private static readonly string[] Contracts = ["month-to-month", "one-year", "two-year"];
    private static readonly string[] Internets = ["none", "dsl", "fiber"];
    private static readonly string[] PaymentMethods = ["bank-transfer", "credit-card", "electronic-check", "mailed-check"];

    // Effects on the log odds of leaving, in the order of the arrays above.
    private static readonly double[] ContractEffect = [1.15, -0.55, -1.75];
    private static readonly double[] InternetEffect = [-0.25, 0.0, 0.35];
    private static readonly double[] PaymentEffect = [-0.1, -0.1, 0.45, 0.0];

    public IReadOnlyList<Customer> Draw(int count) =>
        [.. Enumerable.Range(0, count).Select(i => DrawOne(i, month: (int)((long)i * Months / count)))];

    private Customer DrawOne(int number, int month)
    {
        var progress = month / (double)(Months - 1);
        var contract = random.Choice(0.54, 0.25, 0.21);
        var internet = random.Choice(0.20, 0.45 - 0.20 * progress, 0.35 + 0.20 * progress);
        var payment = random.Choice(0.26, 0.25, 0.32, 0.17);

        var tenure = Math.Clamp((int)random.Exponential(contract switch { 0 => 16, 1 => 30, _ => 42 }) + 1, 1, 96);
        var charges = Math.Max(15, random.Normal(internet switch { 0 => 21, 1 => 46, _ => 78 } + 0.35 * month, 8));
        var usage = internet == 0 ? 0 : Math.Exp(random.Normal(internet == 1 ? 3.6 : 4.6, 0.6));
        var calls = random.Poisson(internet == 2 ? 1.3 : 0.8);
        var late = random.Poisson(payment is 2 or 3 ? 0.7 : 0.25);
        var mood = Math.Clamp(8.2 - 0.7 * calls - 0.015 * (charges - 55) + random.Normal(0, 1.5), 1, 10);

        var logOdds = -1.65 + ContractEffect[contract] + InternetEffect[internet] + PaymentEffect[payment]
            - 0.028 * tenure + 0.016 * (charges - 55) + 0.22 * calls + 0.38 * late - 0.42 * (mood - 7) + 0.5 * progress
            + random.Normal(0, 0.6);
        var churned = random.Chance(1 / (1 + Math.Exp(-logOdds)));

        // Billing loses a few values at random; unhappy customers answer the survey less often than happy ones.
        return new Customer(
            Id: $"C{100_000 + (long)number * 7919 % 899_981:D6}",
            Snapshot: FirstMonth.AddMonths(month + 1).AddDays(-1),
            Contract: Contracts[contract],
            Internet: Internets[internet],
            PaymentMethod: random.Chance(0.02) ? null : PaymentMethods[payment],
            TenureMonths: tenure,
            MonthlyCharges: random.Chance(0.03) ? null : charges,
            DataUsageGb: random.Chance(0.06) ? null : usage,
            SupportCalls: calls,
            LatePayments: late,
            Satisfaction: random.Chance(mood < 5.5 ? 0.28 : 0.14) ? null : (int)Math.Round(mood),
            Churned: churned);
    }
}
