// corpus: Reused rows in a lookup, the best of them, a set, a concurrent bag, and by a property of another class.
// library: ML.NET
// axis: several
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Grouped;

public sealed class Hit
{
    public string Query { get; set; } = "";
    public float Score { get; set; }
}

public sealed class Results(MLContext ml, IDataView scored)
{
    public IEnumerable<Hit> All => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true);

    public ILookup<string, Hit> ByQuery() => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true).ToLookup(hit => hit.Query); // expect: MLQ4009

    public Hit? Best() => ml.Data.CreateEnumerable<Hit>(scored, true, ignoreMissingColumns: false).MaxBy(hit => hit.Score); // expect: MLQ4009

    public ConcurrentBag<Hit> Good()
    {
        var good = new ConcurrentBag<Hit>();
        foreach (var hit in ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true)) // expect: MLQ4009
        {
            if (hit.Score > 0.9f)
            {
                good.Add(hit);
            }
        }

        return good;
    }
}

public static class Listing
{
    public static Hit[] Top(Results results, int count) => results.All.OrderByDescending(hit => hit.Score).Take(count).ToArray(); // expect: MLQ4009
}
