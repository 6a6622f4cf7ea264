// corpus: Several scans of one patient fall into both parts, because the split has no key although the rows name the patient.
// library: ML.NET
// axis: direct
// scores: MLQ2010
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var scans = ml.Data.LoadFromTextFile<Scan>("scans.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(scans, testFraction: 0.2); // expect: MLQ2010

var model = ml.BinaryClassification.Trainers.FastTree(nameof(Scan.Positive)).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Scan.Positive));
return metrics.AreaUnderRocCurve > 0.85 && metrics.PositiveRecall > 0.9 ? 0 : 1;

public sealed class Scan
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1, 64), ColumnName("Features"), VectorType(64)] public float[] Texture { get; set; } = [];
    [LoadColumn(65)] public bool Positive { get; set; }
}
