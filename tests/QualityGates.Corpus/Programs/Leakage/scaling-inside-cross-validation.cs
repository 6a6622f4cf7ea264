// corpus: The scaler is part of the estimator that cross-validation fits fold by fold; only the label was mapped to keys beforehand.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var raw = ml.Data.LoadFromTextFile<Iris>("iris.csv", separatorChar: ',', hasHeader: true);
var keys = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Iris.Species)).Fit(raw);
var irises = keys.Transform(raw);

var estimator = ml.Transforms.Concatenate("Features", "SepalLength", "SepalWidth", "PetalLength", "PetalWidth")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());

var results = ml.MulticlassClassification.CrossValidate(irises, estimator, numberOfFolds: 10);
var macro = results.Select(result => result.Metrics.MacroAccuracy).ToArray();
var logLoss = results.Average(result => result.Metrics.LogLoss);
var deviation = Math.Sqrt(macro.Average(value => Math.Pow(value - macro.Average(), 2)));
Console.WriteLine($"macro accuracy {macro.Average():P1} ± {deviation:P1}, log-loss {logLoss:F2}");
return macro.Average() > 0.93 ? 0 : 1;

public sealed class Iris
{
    [LoadColumn(0)] public float SepalLength { get; set; }
    [LoadColumn(1)] public float SepalWidth { get; set; }
    [LoadColumn(2)] public float PetalLength { get; set; }
    [LoadColumn(3)] public float PetalWidth { get; set; }
    [LoadColumn(4)] public string Species { get; set; } = "";
}
