// corpus: One row object stands for all rows of a list and of a dictionary of the worst ones.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<Row>("rents.tsv");
var parts = ml.Data.TrainTestSplit(all);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
var scored = model.Transform(parts.TestSet);
var m = ml.Regression.Evaluate(scored);
Console.WriteLine($"{m.RSquared} {m.MeanAbsoluteError}");
var worst = Results.Read(ml, scored).OrderByDescending(r => Math.Abs(r.Label - r.Score)).Take(10).ToList(); // expect: MLQ4009
worst.ForEach(r => Console.WriteLine(r.Score));
var kept = new List<Scored>();
foreach (var r in ml.Data.CreateEnumerable<Scored>(scored, true)) // expect: MLQ4009
{
    if (r.Score > 100)
    {
        kept.Add(r);
    }
}
Console.WriteLine(kept.Count);

static class Results
{
    public static IEnumerable<Scored> Read(MLContext ml, IDataView view) =>
        ml.Data.CreateEnumerable<Scored>(view, reuseRowObject: true);
}

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
