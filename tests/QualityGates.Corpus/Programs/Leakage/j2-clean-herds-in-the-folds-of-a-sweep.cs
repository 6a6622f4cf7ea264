// corpus: A sweep over regressions for milk divides the train part into folds by herd, which is text, and the best model is evaluated on other herds.
// library: ML.NET
// axis: AutoML pipeline
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 85);
var cows = ml.Data.LoadFromTextFile<Cow>(args[0], separatorChar: ',', hasHeader: true);
var herds = ml.Data.TrainTestSplit(cows, testFraction: 0.2, samplingKeyColumnName: nameof(Cow.Herd));
var pipeline = ml.Transforms.Concatenate("Features", nameof(Cow.Age), nameof(Cow.Feed), nameof(Cow.Walks))
    .Append(ml.Auto().Regression(labelColumnName: nameof(Cow.Milk), useSdca: false, useLbfgsPoissonRegression: false));

var experiment = ml.Auto().CreateExperiment();
experiment
    .SetPipeline(pipeline)
    .SetDataset(herds.TrainSet, fold: 5, samplingKeyColumnName: nameof(Cow.Herd))
    .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: nameof(Cow.Milk))
    .SetTrainingTimeInSeconds(240);
var trial = await experiment.RunAsync();

var metrics = ml.Regression.Evaluate(trial.Model.Transform(herds.TestSet), labelColumnName: nameof(Cow.Milk));
Console.WriteLine($"in folds {trial.Metric:F2}, on other herds {metrics.RootMeanSquaredError:F2}");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "milk.json"),
    JsonSerializer.Serialize(new { trial.Metric, metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));

internal sealed class Cow
{
    [LoadColumn(0)] public string Herd { get; set; } = "";

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Feed { get; set; }

    [LoadColumn(3)] public float Walks { get; set; }

    [LoadColumn(4)] public float Milk { get; set; }
}
