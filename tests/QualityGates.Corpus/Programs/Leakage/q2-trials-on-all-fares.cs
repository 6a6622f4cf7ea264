// corpus: An experiment of its own pipeline is given all fares in folds, and the model of the best trial is measured on a part of them.
// library: ML.NET, AutoML
// axis: builder
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var fares = ml.Data.LoadFromTextFile<Fare>("fares.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(fares, testFraction: 0.2);

var pipeline = ml.Transforms.Concatenate("Features", nameof(Fare.Kilometres), nameof(Fare.Minutes), nameof(Fare.Riders))
    .Append(ml.Auto().Regression(labelColumnName: nameof(Fare.Amount), useSdca: false));
var experiment = ml.Auto().CreateExperiment(new AutoMLExperiment.AutoMLExperimentSettings { Seed = 6 });
experiment.SetPipeline(pipeline);
experiment.SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: nameof(Fare.Amount));
experiment.SetTrainingTimeInSeconds(240);
experiment.SetDataset(fares, fold: 5); // expect: MLQ2015
var best = await experiment.RunAsync();

var metrics = ml.Regression.Evaluate(best.Model.Transform(split.TestSet), labelColumnName: nameof(Fare.Amount));
File.WriteAllText("fares.json", JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));

internal sealed class Fare
{
    [LoadColumn(0)] public float Kilometres { get; set; }

    [LoadColumn(1)] public float Minutes { get; set; }

    [LoadColumn(2)] public float Riders { get; set; }

    [LoadColumn(3)] public float Amount { get; set; }
}
