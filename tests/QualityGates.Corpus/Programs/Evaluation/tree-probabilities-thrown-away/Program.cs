// corpus: The boosted trees of another file are calibrated, but the evaluator for uncalibrated models drops the log-loss.
// library: ML.NET
// axis: helper in another file
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;
using Returns;

var ml = new MLContext(seed: 1);
var purchases = ml.Data.LoadFromTextFile<Purchase>("purchases.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(purchases, testFraction: 0.2);
var model = Pipelines.ForReturns(ml).Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, labelColumnName: "Returned"); // expect: MLQ3003
File.WriteAllText("returns.txt", $"{metrics.F1Score:R} {metrics.AreaUnderPrecisionRecallCurve:R}"); // expect: MLQ1008

public class Purchase
{
    [LoadColumn(0)] public string Size { get; set; } = "";
    [LoadColumn(1)] public float Price { get; set; }
    [LoadColumn(2)] public float Discount { get; set; }
    [LoadColumn(3)] public bool Returned { get; set; }
}
