// corpus: The experiment is given all rows, and its best model is measured on the test part of a split of them.
// library: AutoML
// axis: plain
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;

var ml = new MLContext(seed: 11);
var inferred = ml.Auto().InferColumns("flights.csv", labelColumnName: "Delay", groupColumns: false);
var flights = ml.Data.CreateTextLoader(inferred.TextLoaderOptions).Load("flights.csv");
var split = ml.Data.TrainTestSplit(flights, testFraction: 0.2);

var settings = new RegressionExperimentSettings { MaxExperimentTimeInSeconds = 1200, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
var experiment = ml.Auto().CreateRegressionExperiment(settings);
var result = experiment.Execute(flights, inferred.ColumnInformation); // expect: MLQ2015

var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), labelColumnName: "Delay");
File.WriteAllText("delay.json", JsonSerializer.Serialize(metrics));
ml.Model.Save(result.BestRun.Model, flights.Schema, "delay.zip");
