// corpus: The experiment searches on the whole table, and the winner is then scored on the part that a split of that table puts aside.
// library: ML.NET
// axis: inferred columns, loader options, progress handler
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 45);
var inferred = ml.Auto().InferColumns("bank-marketing.csv", labelColumnName: "deposit", groupColumns: false);
var loader = ml.Data.CreateTextLoader(inferred.TextLoaderOptions);
IDataView table = loader.Load("bank-marketing.csv");
var split = ml.Data.TrainTestSplit(table, testFraction: 0.2);

var progress = new Progress<RunDetail<BinaryClassificationMetrics>>(run =>
    Console.WriteLine($"{run.TrainerName}: {run.ValidationMetrics?.AreaUnderRocCurve:F3}"));
var experiment = ml.Auto().CreateBinaryClassificationExperiment(maxExperimentTimeInSeconds: 300);
var result = experiment.Execute(table, inferred.ColumnInformation, progressHandler: progress); // expect: MLQ2015

var metrics = ml.BinaryClassification.EvaluateNonCalibrated(result.BestRun.Model.Transform(split.TestSet), "deposit");
Console.WriteLine($"AUC on the test part: {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
return metrics.AreaUnderRocCurve > 0.85 ? 0 : 1;
