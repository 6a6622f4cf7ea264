using System.Globalization;
using Churn.Data;

namespace Churn.Reporting;

/// <summary>Which customers are in which part, as files that can be compared: the split that was made, not the one that was meant.</summary>
internal static class SplitFile
{
    public static void Save(string folder, TemporalSplit split)
    {
        Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, "train.csv"), split.Train);
        Write(Path.Combine(folder, "test.csv"), split.HeldOut);
    }

    private static void Write(string path, IReadOnlyList<Customer> part) => File.WriteAllText(
        path,
        "customer_id,snapshot_date\n" + string.Concat(part.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Id},{c.Snapshot:O}\n"))));
}
