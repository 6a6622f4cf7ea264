// corpus: Reused rows are copied, counted by group, folded into numbers, or not reused where they are kept.
// library: ML.NET
// axis: several
using Microsoft.ML;

namespace RightGrouped;

public sealed class Hit
{
    public string Query { get; set; } = "";
    public float Score { get; set; }

    public Hit Copy() => new() { Query = Query, Score = Score };
}

public sealed class Results(MLContext ml, IDataView scored)
{
    public List<Hit> Copies() => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true).Select(hit => hit.Copy()).ToList();

    public float Sum() => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true).Aggregate(0f, (sum, hit) => sum + hit.Score);

    public Dictionary<string, int> Counts()
    {
        var counts = new Dictionary<string, int>();
        foreach (var hit in ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true))
        {
            counts[hit.Query] = counts.GetValueOrDefault(hit.Query) + 1;
        }

        return counts;
    }

    public ILookup<string, Hit> ByQuery() => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: false).ToLookup(hit => hit.Query);

    public string First() => ml.Data.CreateEnumerable<Hit>(scored, reuseRowObject: true).First().Query;
}
