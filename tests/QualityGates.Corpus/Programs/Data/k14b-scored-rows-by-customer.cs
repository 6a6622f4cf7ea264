// corpus: The best row of each customer is looked up in a dictionary of rows that are all one object, and a cache keeps them by number.
// library: ML.NET
// axis: field, TryAdd
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var model = ml.Model.Load("offers.zip", out _);
var rows = ml.Data.LoadFromTextFile<Offer>("offers.csv", separatorChar: ',', hasHeader: true);
var cache = new Cache();
cache.Fill(ml.Data.CreateEnumerable<Scored>(model.Transform(rows), reuseRowObject: true)); // expect: MLQ4009
foreach (var (customer, scored) in cache.Best)
{
    Console.WriteLine($"{customer} {scored.Score:F2}");
}

internal sealed class Cache
{
    public Dictionary<int, Scored> Best { get; } = [];

    public void Fill(IEnumerable<Scored> rows)
    {
        foreach (var row in rows)
        {
            if (!Best.TryGetValue((int)row.Customer, out var known) || known.Score < row.Score)
            {
                Best[(int)row.Customer] = row;
            }
        }
    }
}

internal sealed class Offer
{
    [LoadColumn(0)] public float Customer { get; set; }
    [LoadColumn(1)] public float Price { get; set; }
}

internal sealed class Scored
{
    public float Customer { get; set; }
    public float Score { get; set; }
}
