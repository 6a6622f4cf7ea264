// corpus: The models of all folds vote together on test rows that none of the folds contained; no fold is chosen.
// library: ML.NET
// axis: collections
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Panel>("panels.csv", ',', hasHeader: true), testFraction: 0.2);
var folds = ml.Regression.CrossValidate(split.TrainSet, ml.Regression.Trainers.FastTree(nameof(Panel.Output)), 5, nameof(Panel.Output));
Console.WriteLine($"folds: R² {folds.Average(fold => fold.Metrics.RSquared):F2}, MAE {folds.Average(fold => fold.Metrics.MeanAbsoluteError):F1}");

var votes = folds.Select(fold => fold.Model.Transform(split.TestSet).GetColumn<float>("Score").ToArray()).ToArray();
var actual = split.TestSet.GetColumn<float>(nameof(Panel.Output)).ToArray();
var error = actual.Select((output, row) => Math.Abs(output - votes.Average(vote => vote[row]))).Average();
return error < 12 ? 0 : 1;

public sealed class Panel
{
    [LoadColumn(0)] public float Output { get; set; }
    [LoadColumn(1, 6), VectorType(6)] public float[] Features { get; set; } = [];
}
