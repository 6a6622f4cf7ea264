// corpus: The search gets the train part and is measured on the test part; only then the winner is fitted on everything and saved.
// library: AutoML
// axis: console, right
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;

var ml = new MLContext(seed: 3);
var columns = new ColumnInformation { LabelColumnName = "Price" };
columns.IgnoredColumnNames.Add("Id");
var diamonds = ml.Data.LoadFromBinary("diamonds.idv");
var split = ml.Data.TrainTestSplit(diamonds, testFraction: 0.2, seed: 3);

var result = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 600).Execute(split.TrainSet, columns);
foreach (var run in result.RunDetails.Where(run => run.ValidationMetrics is not null).OrderBy(run => run.ValidationMetrics.MeanAbsoluteError).Take(5))
{
    Console.WriteLine($"{run.TrainerName,-30} {run.ValidationMetrics.MeanAbsoluteError:F1}");
}

var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), "Price");
File.WriteAllText("diamonds.json", JsonSerializer.Serialize(metrics));
ml.Model.Save(result.BestRun.Estimator.Fit(diamonds), diamonds.Schema, "diamonds.zip");
