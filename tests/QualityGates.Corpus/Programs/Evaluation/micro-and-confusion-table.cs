// corpus: The micro accuracy is checked and the whole confusion matrix is written, which shows every class.
// library: ML.NET
// axis: using
// scores: MLQ3005 MLQ3008
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var scans = ml.Data.LoadFromTextFile<Scan>("scans.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(scans, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Finding")
    .Append(ml.MulticlassClassification.Trainers.LightGbm())
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
using (var report = File.CreateText("scans.txt"))
{
    report.WriteLine(metrics.MicroAccuracy); // expect: MLQ1008
    report.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());
}

public class Scan
{
    [LoadColumn(0, 99), VectorType(100), ColumnName("Features")] public float[] Embedding { get; set; } = [];
    [LoadColumn(100)] public string Finding { get; set; } = "";
}
