// corpus: A linear SVM has no probabilities, yet the evaluator that needs them is called: it throws at run time.
// library: ML.NET
// axis: direct
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var tumours = ml.Data.LoadFromTextFile<Tumour>("tumours.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(tumours, testFraction: 0.2);
var pipeline = ml.Transforms.NormalizeMinMax("Features")
    .Append(ml.BinaryClassification.Trainers.LinearSvm(labelColumnName: "Malignant"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Malignant"); // expect: MLQ3003
if (metrics.PositiveRecall < 0.95)
{
    throw new InvalidOperationException($"Recall {metrics.PositiveRecall:P1} is too low.");
}

public class Tumour
{
    [LoadColumn(0, 29), VectorType(30), ColumnName("Features")] public float[] Cells { get; set; } = [];
    [LoadColumn(30)] public bool Malignant { get; set; }
}
