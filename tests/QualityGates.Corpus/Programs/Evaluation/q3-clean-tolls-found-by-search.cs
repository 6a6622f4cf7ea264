// corpus: A search finds a regression for tolls on the train part; its figures on the test part are compared with limits before it is saved.
// library: ML.NET AutoML
// axis: console with exit code
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var tolls = ml.Data.LoadFromTextFile<Toll>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(tolls, testFraction: 0.2, seed: 10);

var settings = new RegressionExperimentSettings
{
    MaxExperimentTimeInSeconds = 300,
    OptimizingMetric = RegressionMetric.MeanAbsoluteError,
};
settings.Trainers.Clear();
settings.Trainers.Add(RegressionTrainer.FastTree);
settings.Trainers.Add(RegressionTrainer.FastForest);

var result = ml.Auto().CreateRegressionExperiment(settings).Execute(split.TrainSet, labelColumnName: nameof(Toll.Amount));
var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), labelColumnName: nameof(Toll.Amount));
var card = new { result.BestRun.TrainerName, metrics.MeanAbsoluteError, metrics.RSquared };
File.WriteAllText(args[1] + ".json", JsonSerializer.Serialize(card));
if (card is { MeanAbsoluteError: > 1.2 } or { RSquared: < 0.7 })
{
    return 3;
}

ml.Model.Save(result.BestRun.Model, tolls.Schema, args[1] + ".zip");
return 0;

internal sealed class Toll
{
    [LoadColumn(0)] public float Axles { get; set; }

    [LoadColumn(1)] public float Kilometres { get; set; }

    [LoadColumn(2)] public float Hour { get; set; }

    [LoadColumn(3)] public float Amount { get; set; }
}
