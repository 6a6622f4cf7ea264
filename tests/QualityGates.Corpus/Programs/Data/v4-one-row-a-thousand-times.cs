// corpus: Rows of a reused object are kept in a list, sorted, put into a dictionary and added one by one.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reused;

public sealed class Scored
{
    public uint Id { get; set; }
    public float Score { get; set; }
}

public sealed class Reports(MLContext ml)
{
    public List<Scored> Best(IDataView scored) => ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true) // expect: MLQ4009
        .OrderByDescending(row => row.Score)
        .Take(10)
        .ToList();

    public Dictionary<uint, Scored> ById(IDataView scored)
    {
        var rows = ml.Data.CreateEnumerable<Scored>(scored, true); // expect: MLQ4009
        var known = new Dictionary<uint, Scored>();
        foreach (var row in rows)
        {
            known[row.Id] = row;
        }

        return known;
    }

    private IEnumerable<Scored> Rows(IDataView scored) => ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true);

    public Scored[] Array(IDataView scored) => Rows(scored).Where(row => row.Score > 0.5f).ToArray(); // expect: MLQ4009

    public Queue<Scored> Pending(IDataView scored)
    {
        var queue = new Queue<Scored>();
        foreach (var row in ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true)) // expect: MLQ4009
        {
            if (row.Score < 0.1f)
            {
                queue.Enqueue(row);
            }
        }

        return queue;
    }
}
