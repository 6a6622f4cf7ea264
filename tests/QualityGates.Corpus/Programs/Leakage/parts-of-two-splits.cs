// corpus: Training rows come from a split with seed 1, test rows from a split of the same rows with seed 2; many rows are in both.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cheeses = ml.Data.LoadFromTextFile<Cheese>("cheese.csv", separatorChar: ',', hasHeader: true);

var train = ml.Data.TrainTestSplit(cheeses, testFraction: 0.2, seed: 1).TrainSet;
var test = ml.Data.TrainTestSplit(cheeses, testFraction: 0.2, seed: 2).TestSet;

var model = ml.Transforms.NormalizeMinMax("Features")
    .Append(ml.Regression.Trainers.Sdca(labelColumnName: nameof(Cheese.Taste)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Cheese.Taste)); // expect: MLQ2004
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F2}");
return metrics.RSquared > 0.5 ? 0 : 1;

public sealed class Cheese
{
    [LoadColumn(0, 2), VectorType(3)] public float[] Features { get; set; } = [];
    [LoadColumn(3)] public float Taste { get; set; }
}
