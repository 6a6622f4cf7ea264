// corpus: AutoML gets the training part and divides that itself; the test part is evaluated once.
// library: ML.NET
// axis: async
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromTextFile<Sensor>("sensors.csv", ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(data, testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);

var experiment = ml.Auto().CreateExperiment()
    .SetPipeline(ml.Auto().Featurizer(inner.TrainSet).Append(ml.Auto().Regression(labelColumnName: nameof(Sensor.Drift))))
    .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: nameof(Sensor.Drift))
    .SetTrainingTimeInSeconds(300)
    .SetDataset(inner.TrainSet, inner.TestSet);
var trial = await experiment.RunAsync();

var metrics = ml.Regression.Evaluate(trial.Model.Transform(outer.TestSet), nameof(Sensor.Drift));
await File.WriteAllTextAsync("drift.txt", $"validation {trial.Metric:F3}, test {metrics.MeanAbsoluteError:F3}, R² {metrics.RSquared:F2}");

public sealed class Sensor
{
    [LoadColumn(0)] public float Drift { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
}
