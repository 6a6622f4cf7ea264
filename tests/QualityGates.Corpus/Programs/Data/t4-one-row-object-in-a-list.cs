// corpus: Rows that share one object are put into a list; streamed beside it, which is fine.
// library: Microsoft.ML
// axis: methods
using Microsoft.ML;

namespace Export;

public sealed class Scored
{
    public string Id { get; set; } = "";

    public float Score { get; set; }
}

public static class Exporter
{
    public static List<Scored> Best(MLContext context, IDataView scored, int count)
    {
        var rows = context.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true); // expect: MLQ4009
        return rows.OrderByDescending(row => row.Score).Take(count).ToList();
    }

    public static void Write(MLContext context, IDataView scored, TextWriter writer)
    {
        foreach (var row in context.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true))
            writer.WriteLine(FormattableString.Invariant($"{row.Id},{row.Score}"));
    }

    public static IReadOnlyList<Scored> All(MLContext context, IDataView scored) =>
        [.. context.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false)];
}
