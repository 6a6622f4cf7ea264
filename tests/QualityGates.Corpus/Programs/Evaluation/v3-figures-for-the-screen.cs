// corpus: A notebook-like program prints what it measures, folds too, and keeps nothing.
// library: ML.NET
// axis: console, folds, trace
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var bulbs = ml.Data.LoadFromBinary(args[0]);
var split = ml.Data.TrainTestSplit(bulbs, testFraction: 0.2);

Console.WriteLine("=== one split ===");
var model = ml.Regression.Trainers.FastForest("Hours").Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Hours"); // expect: MLQ3008
Console.WriteLine($"MAE  {metrics.MeanAbsoluteError:F1}");
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F1}");

Console.WriteLine("=== folds ===");
ShowFolds();

void ShowFolds()
{
    var folds = ml.Regression.CrossValidate(split.TrainSet, ml.Regression.Trainers.FastForest("Hours"), labelColumnName: "Hours"); // expect: MLQ3008
    foreach (var fold in folds)
    {
        Trace.WriteLine($"{fold.Fold}: {fold.Metrics.MeanAbsoluteError:F1} / {fold.Metrics.RSquared:F2}");
    }
}
