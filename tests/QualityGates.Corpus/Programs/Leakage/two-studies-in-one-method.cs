// corpus: Two data sets are split and trained side by side; each model is evaluated on the test part of its own set.
// library: ML.NET
// axis: two data sets
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var north = ml.Data.LoadFromTextFile<Parcel>("north.csv", ',', hasHeader: true);
var south = ml.Data.LoadFromTextFile<Parcel>("south.csv", ',', hasHeader: true);
var (northSplit, southSplit) = (ml.Data.TrainTestSplit(north, 0.2), ml.Data.TrainTestSplit(south, 0.2));

var trainer = ml.Regression.Trainers.LightGbm(nameof(Parcel.Value));
var northModel = trainer.Fit(northSplit.TrainSet);
var southModel = trainer.Fit(southSplit.TrainSet);
var northMetrics = ml.Regression.Evaluate(northModel.Transform(northSplit.TestSet), nameof(Parcel.Value));
var southMetrics = ml.Regression.Evaluate(southModel.Transform(southSplit.TestSet), nameof(Parcel.Value));

// How well does the model of the north do in all of the south? None of these rows trained it.
var abroad = ml.Regression.Evaluate(northModel.Transform(south), nameof(Parcel.Value));
File.WriteAllLines("values.txt", new[] { northMetrics, southMetrics, abroad }.Select(m => $"{m.MeanAbsoluteError:F0} {m.RSquared:F2}")); // expect: MLQ1008

public sealed class Parcel
{
    [LoadColumn(0)] public float Value { get; set; }
    [LoadColumn(1, 9), ColumnName("Features"), VectorType(9)] public float[] Land { get; set; } = [];
}
