using CsvHelper;

namespace Churn.Data;

/// <summary>
/// One row of churn.csv; null is a missing value. docs/data-card.md describes the columns and their units. A row that
/// is not what the card promises fails to read.
/// </summary>
[CsvRecord]
internal sealed partial record Customer
{
    [CsvColumn("customer_id")]
    [CsvValidate(nameof(IsPresent))]
    public required string Id { get; init; }

    [CsvColumn("snapshot_date")]
    [CsvFormat("yyyy-MM-dd")]
    public required DateOnly Snapshot { get; init; }

    [CsvColumn("contract")]
    [CsvValidate(nameof(IsContract))]
    public required string Contract { get; init; }

    [CsvColumn("internet")]
    [CsvValidate(nameof(IsInternet))]
    public required string Internet { get; init; }

    [CsvColumn("payment_method")]
    [CsvNullValues("")]
    public required string? PaymentMethod { get; init; }

    [CsvColumn("tenure_months")]
    [CsvValidate(nameof(IsCount))]
    public required int TenureMonths { get; init; }

    [CsvColumn("monthly_charges")]
    [CsvValidate(nameof(IsAmount))]
    public required double? MonthlyCharges { get; init; }

    [CsvColumn("data_usage_gb")]
    [CsvValidate(nameof(IsAmount))]
    public required double? DataUsageGb { get; init; }

    [CsvColumn("support_calls")]
    [CsvValidate(nameof(IsCount))]
    public required int SupportCalls { get; init; }

    [CsvColumn("late_payments")]
    [CsvValidate(nameof(IsCount))]
    public required int LatePayments { get; init; }

    [CsvColumn("satisfaction")]
    [CsvValidate(nameof(IsScore))]
    public required int? Satisfaction { get; init; }

    [CsvColumn("churned")]
    [CsvBooleanValues("1", "0")]
    public required bool Churned { get; init; }

    private static bool IsPresent(string value) => value.Length > 0;

    private static bool IsContract(string value) => value is "month-to-month" or "one-year" or "two-year";

    private static bool IsInternet(string value) => value is "none" or "dsl" or "fiber";

    private static bool IsCount(int value) => value is >= 0 and <= 600;

    private static bool IsAmount(double? value) => value is null or (>= 0 and <= 10_000);

    private static bool IsScore(int? value) => value is null or (>= 1 and <= 10);
}
