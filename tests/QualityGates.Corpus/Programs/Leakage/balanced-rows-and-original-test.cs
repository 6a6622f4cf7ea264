// corpus: The list is balanced by repeating rises and trained on; the "unseen" test rows are then split off from the same original list.
// library: ML.NET
// axis: collections
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 0);
var ticks = ml.Data.CreateEnumerable<Tick>(ml.Data.LoadFromTextFile<Tick>("ticks.csv", ','), reuseRowObject: false).ToList();

var balanced = new List<Tick>(ticks);
balanced.AddRange(ticks.Where(tick => tick.Rises).SelectMany(tick => Enumerable.Repeat(tick, 3)));
var model = ml.BinaryClassification.Trainers.LightGbm(nameof(Tick.Rises)).Fit(ml.Data.LoadFromEnumerable(balanced));

// Test on the original, unbalanced rows.
var unseen = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(ticks), testFraction: 0.2).TestSet;
var metrics = ml.BinaryClassification.Evaluate(model.Transform(unseen), nameof(Tick.Rises)); // expect: MLQ2003
File.WriteAllText("ticks.txt", $"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"); // expect: MLQ1008

public sealed class Tick
{
    [LoadColumn(0)] public bool Rises { get; set; }
    [LoadColumn(1, 12), VectorType(12)] public float[] Features { get; set; } = [];
}
