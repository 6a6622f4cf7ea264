// corpus: Buckets of users and the cut into training and test rows come from string hashes that differ in each process; the stable hash beside them does not.
// library: ML.NET
// axis: extension method, predicate, property of a row
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var clicks = File.ReadLines(args[0]).Select(l => l.Split('\t'))
    .Select(c => new Click
    {
        User = c[0],
        Page = c[1].Stable() % 512,
        Site = Math.Abs(c[2].GetHashCode()) % 64, // expect: MLQ1009
        Bought = c[3] == "1",
    })
    .ToList();
var train = clicks.Where(c => (c.User.GetHashCode() & 15) != 0).ToList(); // expect: MLQ1009
var test = clicks.Except(train).ToList();
var model = ml.Transforms.Categorical.OneHotEncoding([new InputOutputColumnPair("P", "Page"), new InputOutputColumnPair("S", "Site")])
    .Append(ml.Transforms.Concatenate("Features", "P", "S"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Bought"))
    .Fit(ml.Data.LoadFromEnumerable(train));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Bought");
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderPrecisionRecallCurve:F3}");

public sealed class Click : IEquatable<Click>
{
    public string User { get; set; } = "";
    public int Page { get; set; }
    public int Site { get; set; }
    public bool Bought { get; set; }

    public bool Equals(Click? other) => other is not null && other.User == User && other.Page == Page && other.Site == Site;

    public override bool Equals(object? obj) => Equals(obj as Click);

    public override int GetHashCode() => HashCode.Combine(User, Page, Site);
}

public static class Hashes
{
    public static int Stable(this string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)(hash & 0x7fffffff);
    }
}
