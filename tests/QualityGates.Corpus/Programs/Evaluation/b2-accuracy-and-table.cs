// corpus: Accuracy is accompanied by the counts of the confusion matrix, read through a nested property.
// library: ML.NET
// axis: nested member access, file
// scores: MLQ3005 MLQ3008
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var scans = ml.Data.LoadFromTextFile<Scan>("scans.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(scans, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Density", "Edges")
    .Append(ml.BinaryClassification.Trainers.Gam("Crack"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Crack");
var counts = metrics.ConfusionMatrix.Counts;
File.WriteAllLines("cracks.txt", [$"accuracy {metrics.Accuracy:R}", $"found {counts[0][0]}", $"overlooked {counts[0][1]}", $"false alarms {counts[1][0]}"]);
ml.Model.Save(model, scans.Schema, "cracks.zip");

public class Scan
{
    [LoadColumn(0)] public float Density { get; set; }
    [LoadColumn(1)] public float Edges { get; set; }
    [LoadColumn(2)] public bool Crack { get; set; }
}
