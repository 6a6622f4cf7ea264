using System.Globalization;
using System.Text;
using Churn.Data;
using Churn.Evaluation;

namespace Churn.Reporting;

/// <summary>The computed tables of the cards, as Markdown.</summary>
internal static class CardTables
{
    public static string Results(MetricsReport report)
    {
        var (split, selection) = (report.Split, report.Selection);
        var table = new StringBuilder();
        table.Append(
            CultureInfo.InvariantCulture,
            $"Trained on {split.TrainRows} customers up to {split.TrainUntil:yyyy-MM-dd}, tested on {split.TestRows} from {split.TestFrom:yyyy-MM-dd} on; {split.GapRows} between them unused.\n");
        table.Append(
            CultureInfo.InvariantCulture,
            $"L2 penalty {selection.Penalty:0.###}; decision threshold {report.Model.Threshold:F2} (model), {report.Baseline.Threshold:F2} (rate per contract).\n\n");
        table.Append("| | rows | churn rate | accuracy | precision | recall | F1 | AUC | log loss | Brier |\n");
        table.Append("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        AppendRow(table, "model", report.Model);
        AppendRow(table, "baseline: rate per contract", report.Baseline);
        AppendRow(table, "baseline: majority class", report.Majority);
        foreach (var (slice, metrics) in report.Slices)
        {
            AppendRow(table, $"model, {slice}", metrics);
        }

        return table.ToString();
    }

    public static string Profile(IReadOnlyList<Customer> rows)
    {
        var table = new StringBuilder();
        table.Append("| column | missing | min | mean | max |\n");
        table.Append("|---|---:|---:|---:|---:|\n");
        foreach (var (name, value) in NumericColumns)
        {
            var known = rows.Select(value).OfType<double>().ToList();
            table.Append(
                CultureInfo.InvariantCulture,
                $"| {name} | {rows.Count - known.Count} | {known.Min():0.##} | {known.Average():F2} | {known.Max():0.##} |\n");
        }

        table.Append("\n| column | value | rows |\n");
        table.Append("|---|---|---:|\n");
        foreach (var (name, value) in CategoricalColumns)
        {
            foreach (var (category, count) in rows.CountBy(value, StringComparer.Ordinal).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {category} | {count} |\n");
            }
        }

        return table.ToString();
    }

    private static (string Name, Func<Customer, double?> Value)[] NumericColumns =>
    [
        ("tenure_months", c => c.TenureMonths),
        ("monthly_charges", c => c.MonthlyCharges),
        ("data_usage_gb", c => c.DataUsageGb),
        ("support_calls", c => c.SupportCalls),
        ("late_payments", c => c.LatePayments),
        ("satisfaction", c => c.Satisfaction),
        ("churned", c => c.Churned ? 1 : 0),
    ];

    private static (string Name, Func<Customer, string> Value)[] CategoricalColumns =>
    [
        ("contract", c => c.Contract),
        ("internet", c => c.Internet),
        ("payment_method", c => c.PaymentMethod ?? "(missing)"),
    ];

    private static void AppendRow(StringBuilder table, string name, ClassificationMetrics m) => table.Append(
        CultureInfo.InvariantCulture,
        $"| {name} | {m.Rows} | {m.ChurnRate:F3} | {m.Accuracy:F3} | {m.Precision:F3} | {m.Recall:F3} | {m.F1:F3} | {m.Auc:F3} | {m.LogLoss:F3} | {m.Brier:F3} |\n");
}
