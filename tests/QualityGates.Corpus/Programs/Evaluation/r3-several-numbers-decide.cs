// corpus: Precision and recall decide with accuracy, and errors beside R²; both are written as JSON.
// library: ML.NET
// axis: pattern, serializer, records
// scores: MLQ3005 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var frauds = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Payment>("payments.csv", ',', hasHeader: true));
var detector = ml.Transforms.Concatenate("Features", "Amount", "Hour").Append(ml.BinaryClassification.Trainers.FastTree("Fraud")).Fit(frauds.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(detector.Transform(frauds.TestSet), "Fraud");
Console.WriteLine($"accuracy {metrics.Accuracy:P1}");
var accepted = metrics is { Accuracy: > 0.9, PositivePrecision: > 0.5, PositiveRecall: > 0.6 };
File.WriteAllText("fraud.json", JsonSerializer.Serialize(new { metrics.Accuracy, metrics.PositivePrecision, metrics.PositiveRecall, accepted }));

var prices = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<House>("houses.csv", ',', hasHeader: true));
var model = ml.Transforms.Concatenate("Features", "Rooms", "Area").Append(ml.Regression.Trainers.FastTree("Price")).Fit(prices.TrainSet);
File.WriteAllText("prices.json", JsonSerializer.Serialize(ml.Regression.Evaluate(model.Transform(prices.TestSet), "Price")));

sealed class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public bool Fraud { get; set; }
}

sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Area { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
}
