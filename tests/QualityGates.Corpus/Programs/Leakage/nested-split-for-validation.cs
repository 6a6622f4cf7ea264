// corpus: The training part is split once more for validation; both later parts and the test part are apart from each other.
// library: ML.NET
// axis: nested split
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var wells = ml.Data.LoadFromTextFile<Well>("wells.csv", separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(wells, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, seed: 2);

var trainer = ml.Regression.Trainers.LightGbm(labelColumnName: nameof(Well.Output));
var model = trainer.Fit(inner.TrainSet, inner.TestSet);

var metrics = ml.Regression.Evaluate(model.Transform(outer.TestSet), labelColumnName: nameof(Well.Output));
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F1}");
if (metrics.RSquared > 0.65)
{
    ml.Model.Save(model, wells.Schema, "wells.zip");
}

public sealed class Well
{
    [LoadColumn(0, 8), VectorType(9)] public float[] Features { get; set; } = [];
    [LoadColumn(9)] public float Output { get; set; }
}
