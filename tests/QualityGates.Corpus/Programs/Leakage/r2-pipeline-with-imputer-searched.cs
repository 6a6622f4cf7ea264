// corpus: The filling of gaps is a step of the pipeline that the experiment fits in each fold, and the test part stays outside.
// library: ML.NET AutoML
// axis: async
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Reading>("energy.csv", ',', hasHeader: true), 0.2);
var pipeline = ml.Transforms.ReplaceMissingValues("Temperature", replacementMode: Microsoft.ML.Transforms.MissingValueReplacingEstimator.ReplacementMode.Mean)
    .Append(ml.Transforms.Concatenate("Features", "Temperature", "Occupancy"))
    .Append(ml.Auto().Regression(labelColumnName: "Load"));
var experiment = ml.Auto().CreateExperiment()
    .SetPipeline(pipeline)
    .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: "Load")
    .SetTrainingTimeInSeconds(300)
    .SetDataset(split.TrainSet, fold: 5);
var result = await experiment.RunAsync(CancellationToken.None);
var metrics = ml.Regression.Evaluate(result.Model.Transform(split.TestSet), "Load");
await File.WriteAllTextAsync("result.txt", FormattableString.Invariant($"mae {metrics.MeanAbsoluteError} rmse {metrics.RootMeanSquaredError}"));

sealed class Reading
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Occupancy { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
}
