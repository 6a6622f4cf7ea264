// corpus: Boosting of rents is stopped by the rows of the test part, and the figures are those of the same part.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 29);
var flats = ml.Data.LoadFromTextFile<Flat>(args[0], separatorChar: '\t', hasHeader: true);
var parts = ml.Data.TrainTestSplit(flats, testFraction: 0.2);

var joining = ml.Transforms.Concatenate("Features", nameof(Flat.Area), nameof(Flat.Rooms), nameof(Flat.Age)).Fit(parts.TrainSet);
var train = joining.Transform(parts.TrainSet);
var test = joining.Transform(parts.TestSet);

var trainer = ml.Regression.Trainers.FastTree(new FastTreeRegressionTrainer.Options
{
    LabelColumnName = nameof(Flat.Rent),
    NumberOfTrees = 1000,
    EarlyStoppingMetric = EarlyStoppingMetric.L1Norm,
    EarlyStoppingRule = new TolerantEarlyStoppingRule(0.02f),
});
var model = trainer.Fit(train, test);

var metrics = ml.Regression.Evaluate(model.Transform(test), nameof(Flat.Rent)); // expect: MLQ2005
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, RMSE {metrics.RootMeanSquaredError:F0}, R2 {metrics.RSquared:F3}");

internal sealed class Flat
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Rooms { get; set; }

    [LoadColumn(2)] public float Age { get; set; }

    [LoadColumn(3)] public float Rent { get; set; }
}
