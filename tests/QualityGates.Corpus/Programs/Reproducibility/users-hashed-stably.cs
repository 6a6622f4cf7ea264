// corpus: The same with a hash that is the same in every process; hash codes only find rows and compare keys.
// library: Microsoft.ML
// axis: comparer, dictionary
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var visits = File.ReadLines("visits.txt").Select(line => line.Split(' ')).Select(cells => new Visit { Bucket = Stable(cells[0]) % 1024, Bought = cells[2] == "yes" }).ToList();
var byKey = new Dictionary<Key, Visit>();
foreach (var visit in visits)
{
    byKey[new Key(visit.Bucket.ToString("F0"))] = visit;
}

Console.WriteLine(byKey.Count);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(visits), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Bucket").Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Bought")).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Bought");
Console.WriteLine($"{metrics.AreaUnderRocCurve} {metrics.F1Score}");

static uint Stable(string text) => text.Aggregate(2166136261u, (hash, character) => unchecked((hash ^ character) * 16777619u));

sealed class Key(string name)
{
    private readonly string _name = name;

    public override int GetHashCode() => _name.GetHashCode();

    public override bool Equals(object? other) => other is Key key && key._name == _name;
}

sealed class Visit
{
    public float Bucket { get; set; }
    public bool Bought { get; set; }
}
