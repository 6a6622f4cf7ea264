// corpus: Rows of two files are joined into one list before the split; they are different rows, nothing is repeated.
// library: ML.NET
// axis: collections
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = new List<Harvest>();
foreach (var file in new[] { "harvest-2023.csv", "harvest-2024.csv" })
{
    rows.AddRange(ml.Data.CreateEnumerable<Harvest>(ml.Data.LoadFromTextFile<Harvest>(file, ';', hasHeader: true), reuseRowObject: false));
}

var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), testFraction: 0.2);
var model = ml.Regression.Trainers.FastForest(nameof(Harvest.Tonnes)).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Harvest.Tonnes));
File.WriteAllText("harvest.txt", FormattableString.Invariant($"{metrics.MeanAbsoluteError:F1} {metrics.RSquared:F2}"));

public sealed class Harvest
{
    [LoadColumn(0)] public float Tonnes { get; set; }
    [LoadColumn(1, 9), VectorType(9)] public float[] Features { get; set; } = [];
}
