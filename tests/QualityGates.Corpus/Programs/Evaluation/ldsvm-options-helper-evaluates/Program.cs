// corpus: A local deep SVM made from an options object meets the calibrated evaluator inside a helper of another file.
// library: ML.NET
// axis: options object, helper in another file
using System;
using Fraud;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1);
var transfers = ml.Data.LoadFromTextFile<Transfer>("transfers.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(transfers, testFraction: 0.2);
var options = new LdSvmTrainer.Options { LabelColumnName = "IsFraud", TreeDepth = 4, NumberOfIterations = 5000 };
var model = ml.Transforms.Concatenate("Features", "Amount", "Hour", "Distance")
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.LdSvm(options))
    .Fit(split.TrainSet);
var area = Quality.PrecisionRecall(ml, model.Transform(split.TestSet)); // expect: MLQ3003
Console.WriteLine(area > 0.35 ? "accepted" : "rejected");

public class Transfer
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Distance { get; set; }
    [LoadColumn(3)] public bool IsFraud { get; set; }
}
