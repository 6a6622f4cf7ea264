// corpus: The one row object is read at once, value by value, or copied before it is kept.
// library: ML.NET
// axis: LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<Row>("rents.tsv");
var parts = ml.Data.TrainTestSplit(all);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var m = ml.Regression.Evaluate(scored);
Console.WriteLine($"{m.RSquared} {m.MeanAbsoluteError}");
var errors = ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true).Select(r => Math.Abs(r.Label - r.Score)).ToList();
var largest = ml.Data.CreateEnumerable<Scored>(scored, true).Max(r => r.Score);
var copies = ml.Data.CreateEnumerable<Scored>(scored, true).Select(r => new Scored { Label = r.Label, Score = r.Score }).ToArray();
var kept = new List<float>();
foreach (var r in ml.Data.CreateEnumerable<Scored>(scored, true))
{
    kept.Add(r.Score);
}
Console.WriteLine($"{errors.Count} {largest} {copies.Length} {kept.Count}");

class Row
{
    [LoadColumn(0)]
    public float Label { get; set; }

    [LoadColumn(1, 7), VectorType(7)]
    public float[] Features { get; set; } = [];
}

class Scored
{
    public float Label { get; set; }

    public float Score { get; set; }
}
