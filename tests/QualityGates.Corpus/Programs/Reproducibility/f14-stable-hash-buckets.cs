// corpus: The buckets come from a hash of the bytes and from whole numbers, and a cache may use what the process draws.
// library: ML.NET
// axis: helper
using System.Security.Cryptography;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cache = new Dictionary<int, float[]>();
var rows = new List<OrderRow>();
foreach (var line in File.ReadLines("orders.txt"))
{
    var key = line.GetHashCode();
    if (!cache.TryGetValue(key, out var features))
    {
        var cells = line.Split('\t');
        features = cache[key] = [Bucket(cells[1], 256), int.Parse(cells[0]).GetHashCode() % 16];
    }
    rows.Add(new OrderRow { Label = line.EndsWith('y'), Features = features });
}
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
var model = ml.BinaryClassification.Trainers.FastTree().Fit(parts.TrainSet);
var m = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.F1Score} {m.Accuracy}");

static int Bucket(string text, int count)
{
    var digest = SHA256.HashData(Encoding.UTF8.GetBytes(text));
    return (int)(BitConverter.ToUInt32(digest, 0) % (uint)count);
}

class OrderRow
{
    public bool Label { get; set; }

    [VectorType(2)]
    public float[] Features { get; set; } = [];
}
