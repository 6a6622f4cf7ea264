// corpus: Previews that no release contains, and passes over rows that are in memory.
// library: ML.NET
// axis: conditional
// scores: MLQ6009
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var readings = Enumerable.Range(0, 100).Select(i => new Reading { Value = i }).ToList();
var view = ml.Data.LoadFromEnumerable(readings);
#if DEBUG
var look = view.Preview();
Console.WriteLine(look.RowView.Length);
#endif
var count = view.GetColumn<float>("Value").Count();
var mean = view.GetColumn<float>("Value").Average();
var cached = ml.Data.Cache(ml.Data.LoadFromBinary("big.idv"));
var low = cached.GetColumn<float>("Value").Min();
var high = cached.GetColumn<float>("Value").Max();
Console.WriteLine($"{count} {mean} {low} {high}");

class Reading
{
    public float Value { get; set; }
}
