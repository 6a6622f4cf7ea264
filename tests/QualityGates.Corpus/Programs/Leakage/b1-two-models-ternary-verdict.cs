// corpus: Two independently trained classifiers are scored on one test part and the one with the larger score is kept by a conditional expression.
// library: ML.NET
// axis: conditional expression on two metrics, tuple result
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 23);
var dataView = mlContext.Data.LoadFromTextFile<Diabetes>("diabetes.csv", ',', hasHeader: true);
var split = mlContext.Data.TrainTestSplit(dataView, testFraction: 0.2);
var features = mlContext.Transforms.Concatenate("Features", "Glucose", "Bmi", "Age");

var linear = features.Append(mlContext.BinaryClassification.Trainers.LbfgsLogisticRegression("Outcome")).Fit(split.TrainSet);
var boosted = features.Append(mlContext.BinaryClassification.Trainers.FastTree("Outcome")).Fit(split.TrainSet);

var linearMetrics = mlContext.BinaryClassification.Evaluate(linear.Transform(split.TestSet), "Outcome");
var boostedMetrics = mlContext.BinaryClassification.Evaluate(boosted.Transform(split.TestSet), "Outcome");

(ITransformer Model, double F1) kept = linearMetrics.F1Score >= boostedMetrics.F1Score // expect: MLQ2006
    ? (linear, linearMetrics.F1Score)
    : (boosted, boostedMetrics.F1Score);

Console.WriteLine($"We ship the model with F1 {kept.F1:F3}.");
mlContext.Model.Save(kept.Model, dataView.Schema, "diabetes.zip");

internal sealed class Diabetes
{
    [LoadColumn(0)] public float Glucose { get; set; }
    [LoadColumn(1)] public float Bmi { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Outcome { get; set; }
}
