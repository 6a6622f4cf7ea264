// corpus: A PCA detector is trained on normal rows only and evaluated with the anomaly evaluator on labelled rows.
// library: ML.NET
// axis: using, local
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var normal = ml.Data.LoadFromTextFile<Engine>("engines-normal.csv", ',', hasHeader: true);
var labelled = ml.Data.LoadFromTextFile<Engine>("engines-labelled.csv", ',', hasHeader: true);
var model = ml.Transforms.NormalizeMinMax("Features")
    .Append(ml.AnomalyDetection.Trainers.RandomizedPca("Features", rank: 5))
    .Fit(normal);
var metrics = ml.AnomalyDetection.Evaluate(model.Transform(labelled), labelColumnName: "Broken", falsePositiveCount: 5);
using var report = new StreamWriter("engines.report");
report.WriteLine(FormattableString.Invariant($"auc {metrics.AreaUnderRocCurve:F4}"));
report.WriteLine(FormattableString.Invariant($"detection {metrics.DetectionRateAtFalsePositiveCount:F4}"));

public class Engine
{
    [LoadColumn(0, 11), VectorType(12), ColumnName("Features")] public float[] Sensors { get; set; } = [];
    [LoadColumn(12)] public bool Broken { get; set; }
}
