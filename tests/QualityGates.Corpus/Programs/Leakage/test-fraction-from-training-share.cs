// corpus: The test fraction is one minus the share of training rows, which is below one half.
// library: ML.NET
// axis: constants
using Microsoft.ML;
using Microsoft.ML.Data;

const double TrainShare = 0.8;
var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Mill>("mills.csv", ','), testFraction: 1 - TrainShare);
var model = ml.Regression.Trainers.LightGbm(nameof(Mill.Power)).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Mill.Power));
return metrics.RSquared > 0.8 && metrics.RootMeanSquaredError < 40 ? 0 : 1;

public sealed class Mill
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1, 7), VectorType(7)] public float[] Features { get; set; } = [];
}
