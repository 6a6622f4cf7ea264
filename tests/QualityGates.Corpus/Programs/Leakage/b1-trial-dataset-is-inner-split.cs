// corpus: The trials are compared on an inner split of the training part; the outer test part is only used for the last number.
// library: ML.NET
// axis: SetDataset with a split struct made from the training part
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 63);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Sensor>("plant.csv", ',', hasHeader: true), testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);
var pipeline = ml.Auto().Featurizer(outer.TrainSet, numericColumns: new[] { "Temperature", "Vacuum", "Humidity" })
    .Append(ml.Auto().Regression("Output", useLgbm: false));
var experiment = ml.Auto().CreateExperiment()
    .SetPipeline(pipeline)
    .SetDataset(inner)
    .SetRegressionMetric(RegressionMetric.RootMeanSquaredError, labelColumn: "Output")
    .SetTrainingTimeInSeconds(60);
var best = experiment.Run();
var metrics = ml.Regression.Evaluate(best.Model.Transform(outer.TestSet), "Output");
File.WriteAllText("plant.txt", $"trial {best.Metric:F2}, test {metrics.RootMeanSquaredError:F2}, R2 {metrics.RSquared:F3}");

internal sealed class Sensor
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Vacuum { get; set; }
    [LoadColumn(2)] public float Humidity { get; set; }
    [LoadColumn(3)] public float Output { get; set; }
}
