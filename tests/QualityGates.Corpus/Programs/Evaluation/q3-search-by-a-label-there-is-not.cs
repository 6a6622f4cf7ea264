// corpus: The pipeline of a search learns Churned, and its metric reads the default label, which no row has.
// library: ML.NET AutoML
// axis: async console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var rows = ml.Data.LoadFromTextFile<Subscriber>(args[0], separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 6);
var inner = ml.Data.TrainTestSplit(split.TrainSet, testFraction: 0.2, seed: 7);

var pipeline = ml.Transforms.Concatenate("Features", "Months", "Calls", "Bill")
    .Append(ml.Auto().BinaryClassification(labelColumnName: "Churned", useLgbm: false, useSdcaLogisticRegression: false, useLbfgsLogisticRegression: false));
var experiment = ml.Auto().CreateExperiment();
experiment.SetPipeline(pipeline);
experiment.SetDataset(inner.TrainSet, inner.TestSet);
experiment.SetBinaryClassificationMetric(BinaryClassificationMetric.AreaUnderRocCurve); // expect: MLQ3004
experiment.SetTrainingTimeInSeconds(120);
var best = await experiment.RunAsync();

var metrics = ml.BinaryClassification.EvaluateNonCalibrated(best.Model.Transform(split.TestSet), labelColumnName: "Churned");
File.WriteAllText("churn.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, best.Loss }));

internal sealed class Subscriber
{
    [LoadColumn(0)] public float Months { get; set; }

    [LoadColumn(1)] public float Calls { get; set; }

    [LoadColumn(2)] public float Bill { get; set; }

    [LoadColumn(3)] public bool Churned { get; set; }
}
