// corpus: A console program encodes and scales all customers, divides what comes out and reports the test part.
// library: ML.NET
// axis: plain, console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 17);
var customers = ml.Data.LoadFromTextFile<Customer>("customers.csv", hasHeader: true, separatorChar: ',');

var preparation = ml.Transforms.Categorical.OneHotEncoding("ContractEncoded", "Contract")
    .Append(ml.Transforms.Concatenate("Features", "ContractEncoded", "Months", "Charges"))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"));
var preparer = preparation.Fit(customers); // expect: MLQ2001
var prepared = preparer.Transform(customers);

var parts = ml.Data.TrainTestSplit(prepared, testFraction: 0.25);
var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: "Left").Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Left");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));

internal sealed class Customer
{
    [LoadColumn(0)] public string Contract { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Charges { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
