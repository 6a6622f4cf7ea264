// corpus: The number of the customer is joined into the features beside age and balance, where trees can learn it by heart.
// library: ML.NET
// axis: collection expression spread of two arrays
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 26);
string[] keys = [nameof(Client.CustomerId)];
string[] numbers = [nameof(Client.Age), nameof(Client.Balance)];
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Client>("bank.csv", ',', hasHeader: true), testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", [.. keys, .. numbers]) // expect: MLQ2014
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Client.Subscribed)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Client.Subscribed));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}; F1 {metrics.F1Score:F3}");
return metrics.AreaUnderRocCurve > 0.7 ? 0 : 1;

public class Client
{
    [LoadColumn(0)] public float CustomerId { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Balance { get; set; }
    [LoadColumn(3)] public bool Subscribed { get; set; }
}
