// corpus: The margin of a linear SVM is compared with one half as if it were a probability.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var parts = ml.Data.LoadFromTextFile<Part>("parts.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(parts, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Width", "Weight")
    .Append(ml.BinaryClassification.Trainers.LinearSvm("Faulty"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Faulty");
if (metrics.F1Score < 0.6 || metrics.AreaUnderRocCurve < 0.8)
{
    return 1;
}
var engine = ml.Model.CreatePredictionEngine<Part, Inspection>(model);
var inspection = engine.Predict(new Part { Width = 4.1f, Weight = 19.7f });
if (inspection.Score > 0.5f) // expect: MLQ3006
{
    Console.WriteLine("Take the part out.");
}
return 0;

public class Part
{
    [LoadColumn(0)] public float Width { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public bool Faulty { get; set; }
}

public class Inspection
{
    public float Score { get; set; }
}
