// corpus: The same steps stand in front of the trainer in one pipeline, which the train part alone is given.
// library: ML.NET
// axis: right, console
// scores: MLQ3005 MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 17);
var customers = ml.Data.LoadFromTextFile<Customer>("customers.csv", hasHeader: true, separatorChar: ',');
var parts = ml.Data.TrainTestSplit(customers, testFraction: 0.25);

var pipeline = ml.Transforms.Categorical.OneHotEncoding("ContractEncoded", "Contract")
    .Append(ml.Transforms.Concatenate("Features", "ContractEncoded", "Months", "Charges"))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(labelColumnName: "Left"));

var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Left");
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score }));
ml.Model.Save(model, customers.Schema, "churn.zip");

internal sealed class Customer
{
    [LoadColumn(0)] public string Contract { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Charges { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
