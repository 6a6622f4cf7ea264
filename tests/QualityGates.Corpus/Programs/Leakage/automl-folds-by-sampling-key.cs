// corpus: The overload with folds honours the sampling key, which is a text that names the user.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var games = ml.Data.LoadFromTextFile<Game>("games.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(games, samplingKeyColumnName: nameof(Game.Player), testFraction: 0.2);

var result = ml.Auto().CreateRegressionExperiment(120).Execute(
    split.TrainSet, numberOfCVFolds: 5, labelColumnName: nameof(Game.Minutes), samplingKeyColumn: nameof(Game.Player));
var model = result.BestRun.Results.First().Model;
var metrics = ml.Regression.Evaluate(result.BestRun.Estimator.Fit(split.TrainSet).Transform(split.TestSet), nameof(Game.Minutes));
Console.WriteLine($"{result.BestRun.TrainerName} ({model.GetType().Name}): MAE {metrics.MeanAbsoluteError:F1}");
return metrics.RSquared > 0.1 ? 0 : 1;

public sealed class Game
{
    [LoadColumn(0)] public float Minutes { get; set; }
    [LoadColumn(1)] public string Player { get; set; } = "";
    [LoadColumn(2)] public float Level { get; set; }
}
