// corpus: Rows of a reused object that are looked at one after the other, made something else, or not reused.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;

namespace LookedAt;

public sealed class Scored
{
    public uint Id { get; set; }
    public float Score { get; set; }
    [VectorType(3)] public float[] Probabilities { get; set; } = [];
}

public sealed class Reports(MLContext ml)
{
    public float Maximum(IDataView scored) => ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true).Max(row => row.Score);

    public List<(uint, float)> Pairs(IDataView scored) =>
        ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true).Select(row => (row.Id, row.Score)).ToList();

    public void Print(IDataView scored, TextWriter writer)
    {
        foreach (var row in ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true).Take(20))
        {
            writer.WriteLine($"{row.Id} is {(row.Score > 0 ? "in" : "out")}");
        }
    }

    public Dictionary<uint, Scored> Kept(IDataView scored) =>
        ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: false).ToDictionary(row => row.Id);

    public int Count(IDataView scored, bool reuse) => ml.Data.CreateEnumerable<Scored>(scored, reuse).Count(row => row.Score > 0.5f);
}
