// corpus: Buckets come from a hash that is the same in every process, and each parallel worker has a generator of its own.
// library: ML.NET
// axis: own hash function, Parallel.For with seeds by index, override of GetHashCode
using System.Globalization;
using System.Text;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var keys = File.ReadLines("keys.csv").Skip(1).Select(line => line.Split(',')).Select(cells => new Keyword(cells[0], float.Parse(cells[1], CultureInfo.InvariantCulture))).Distinct().ToArray();
var rows = new Row[keys.Length];
Parallel.For(0, keys.Length, i =>
{
    var noise = new Random(1000 + i);
    rows[i] = new Row { Bucket = Stable(keys[i].Text) % 32, Dither = noise.NextSingle() * 0.01f, Cost = keys[i].Cost };
});

var train = rows.Where((_, i) => i % 5 != 0).ToList();
var test = rows.Where((_, i) => i % 5 == 0).ToList();
var model = ml.Transforms.Concatenate("Features", nameof(Row.Bucket), nameof(Row.Dither))
    .Append(ml.Regression.Trainers.FastForest(nameof(Row.Cost)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Row.Cost));
Console.WriteLine($"{metrics.MeanAbsoluteError:F3} {metrics.RSquared:F3}");

static uint Stable(string text) => Encoding.UTF8.GetBytes(text).Aggregate(2166136261u, (hash, octet) => unchecked((hash ^ octet) * 16777619u));

internal sealed class Keyword(string text, float cost) : IEquatable<Keyword>
{
    public string Text => text;
    public float Cost => cost;

    public bool Equals(Keyword? other) => other is not null && other.Text == Text;

    public override bool Equals(object? obj) => Equals(obj as Keyword);

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}

internal sealed class Row
{
    public float Bucket { get; set; }
    public float Dither { get; set; }
    public float Cost { get; set; }
}
