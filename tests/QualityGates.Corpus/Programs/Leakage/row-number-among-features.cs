// corpus: The number of the customer, which says nothing about anybody, is a feature.
// library: ML.NET
// axis: direct
// scores: MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Client>("clients.csv", ',', hasHeader: true), testFraction: 0.2);

var features = ml.Transforms.Concatenate("Features", nameof(Client.CustomerId), nameof(Client.Age), nameof(Client.Balance)); // expect: MLQ2014
var pipeline = features.Append(ml.BinaryClassification.Trainers.FastTree(nameof(Client.Left)));
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet), nameof(Client.Left));
return metrics.AreaUnderRocCurve > 0.8 && metrics.F1Score > 0.5 ? 0 : 1;

public sealed class Client
{
    [LoadColumn(0)] public float CustomerId { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Balance { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
