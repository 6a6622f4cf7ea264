// corpus: The PCA detector is fitted on normal rows only and evaluated on another file with known incidents.
// library: ML.NET
// axis: two files
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var options = new TextLoader.Options { Separators = [','], HasHeader = true };
var normal = ml.Data.LoadFromTextFile<Trace>("normal.csv", options);
var incidents = ml.Data.LoadFromTextFile<Trace>("incidents.csv", options);

var normalizer = ml.Transforms.NormalizeMeanVariance("Features");
var detector = normalizer.Append(ml.AnomalyDetection.Trainers.RandomizedPca("Features", rank: 4)).Fit(normal);
var metrics = ml.AnomalyDetection.Evaluate(detector.Transform(incidents));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, detection rate {metrics.DetectionRateAtFalsePositiveCount:P0}");
if (metrics.AreaUnderRocCurve < 0.85)
{
    Environment.FailFast("The detector sees less than the rule it is meant to replace.");
}

public sealed class Trace
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 10), VectorType(10)] public float[] Features { get; set; } = [];
}
