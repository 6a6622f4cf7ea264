// corpus: Hours are divided by a date, then only those of the learning part are repeated; the validation share of it is drawn at random.
// library: ML.NET
// axis: look-alike
// scores: MLQ2009
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 23);
var hours = JsonSerializer.Deserialize<List<Hour>>(File.ReadAllText("hours.json")) ?? [];
var cutoff = hours.Max(hour => hour.Begins).AddMonths(-3);
var before = hours.Where(hour => hour.Begins < cutoff).ToList();
var after = hours.Where(hour => hour.Begins >= cutoff).ToList();

var inner = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(before), testFraction: 0.1);
var learning = ml.Data.CreateEnumerable<Hour>(inner.TrainSet, reuseRowObject: false).ToList();
learning.AddRange(learning.Where(hour => hour.Outage).ToList());

var chosen = Choose(ml, ml.Data.LoadFromEnumerable(learning), inner.TestSet);
var metrics = ml.BinaryClassification.Evaluate(chosen.Transform(ml.Data.LoadFromEnumerable(after)), labelColumnName: nameof(Hour.Outage));
File.WriteAllText("outage.json", JsonSerializer.Serialize(new { metrics.AreaUnderPrecisionRecallCurve, metrics.F1Score }));

static ITransformer Choose(MLContext ml, IDataView learning, IDataView validation)
{
    var candidates = new[] { 10, 40 }.Select(leaves => ml.Transforms.Concatenate("Features", nameof(Hour.Load), nameof(Hour.Wind))
        .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Hour.Outage), numberOfLeaves: leaves))
        .Fit(learning));
    return candidates.MaxBy(model => ml.BinaryClassification.Evaluate(model.Transform(validation), labelColumnName: nameof(Hour.Outage)).AreaUnderPrecisionRecallCurve)!;
}

public sealed class Hour
{
    public DateTime Begins { get; set; }
    public float Load { get; set; }
    public float Wind { get; set; }
    public bool Outage { get; set; }
}
