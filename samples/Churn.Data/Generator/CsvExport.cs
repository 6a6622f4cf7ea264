using System.Globalization;
using System.Text;

namespace Churn.Data.Generator;

/// <summary>Writes customers as the invented source system exports them: page by page, each page repeating the end of the one before.</summary>
internal static class CsvExport
{
    private const string Header =
        "customer_id,snapshot_date,contract,internet,payment_method,tenure_months,monthly_charges,data_usage_gb,"
        + "support_calls,late_payments,satisfaction,churned";

    public static IReadOnlyList<Customer> Paged(IReadOnlyList<Customer> customers, int pageSize, int repeatedRows)
    {
        var rows = new List<Customer>();
        foreach (var customer in customers)
        {
            if (rows.Count > 0 && rows.Count % pageSize == 0)
            {
                rows.AddRange(rows.GetRange(rows.Count - repeatedRows, repeatedRows));
            }

            rows.Add(customer);
        }

        return rows;
    }

    public static void Write(string path, IEnumerable<Customer> customers)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.NewLine = "\n";
        writer.WriteLine(Header);
        foreach (var c in customers)
        {
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{c.Id},{c.Snapshot:yyyy-MM-dd},{c.Contract},{c.Internet},{c.PaymentMethod},{c.TenureMonths},{c.MonthlyCharges:F2},{c.DataUsageGb:F1},{c.SupportCalls},{c.LatePayments},{c.Satisfaction},{(c.Churned ? 1 : 0)}"));
        }
    }
}
