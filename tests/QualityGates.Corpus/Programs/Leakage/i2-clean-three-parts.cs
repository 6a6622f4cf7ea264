// corpus: Three parts: the boosting stops by the validation rows, the better of the models is chosen by them, and the test rows are asked once.
// library: ML.NET
// axis: loop, tuple, nested split
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

var ml = new MLContext(seed: 21);
var bikes = ml.Data.LoadFromTextFile<Bike>("bikes.csv", separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(bikes, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

var features = ml.Transforms.Concatenate("Features", "Weight", "Gears", "Age").Fit(inner.TrainSet);
var (train, validation, test) = (features.Transform(inner.TrainSet), features.Transform(inner.TestSet), features.Transform(outer.TestSet));

ITransformer? best = null;
var bestError = double.PositiveInfinity;
foreach (var leaves in new[] { 7, 15, 31 })
{
    var trainer = ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options
    {
        LabelColumnName = "Price",
        NumberOfLeaves = leaves,
        EarlyStoppingRound = 20,
        Seed = 1,
        Deterministic = true,
    });
    var model = trainer.Fit(train, validation);
    var error = ml.Regression.Evaluate(model.Transform(validation), "Price").MeanAbsoluteError;
    if (error < bestError)
    {
        (best, bestError) = (model, error);
    }
}

var final = ml.Regression.Evaluate(best!.Transform(test), "Price");
Environment.ExitCode = final.MeanAbsoluteError < 80 && final.RSquared > 0.7 ? 0 : 1;

sealed class Bike
{
    [LoadColumn(0)] public float Weight { get; set; }
    [LoadColumn(1)] public float Gears { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
