// corpus: The key the split shall keep together is called PatientId; the split is told patient.
// library: ML.NET
// axis: local function, constant
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
const string Key = "patient";
var split = Divide(ml.Data.LoadFromTextFile<Scan>("scans.csv", ',', hasHeader: true));
var model = ml.Transforms.Concatenate("Features", "Density", "Volume").Append(ml.BinaryClassification.Trainers.FastTree("Benign")).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Benign");
Environment.ExitCode = metrics.F1Score > 0.8 && metrics.AreaUnderPrecisionRecallCurve > 0.8 ? 0 : 1;

DataOperationsCatalog.TrainTestData Divide(IDataView rows) => ml.Data.TrainTestSplit(rows, samplingKeyColumnName: Key); // expect: MLQ4007

class Scan
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";
    [LoadColumn(1)] public float Density { get; set; }
    [LoadColumn(2)] public float Volume { get; set; }
    [LoadColumn(3)] public bool Benign { get; set; }
}
