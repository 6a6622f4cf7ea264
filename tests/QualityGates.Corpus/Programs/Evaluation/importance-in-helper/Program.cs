// corpus: A helper of another file explains the model on the rows it is given, and it is given the train part.
// library: ML.NET
// axis: helper in another file
using System.IO;
using Absence;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var employees = ml.Data.LoadFromTextFile<Employee>("absences.csv", ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(employees, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Reason")
    .Append(ml.Transforms.Concatenate("Features", "Age", "Commute", "Load"))
    .Append(ml.MulticlassClassification.Trainers.LightGbm())
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
var ranking = Explanation.Ranking(ml, model, split.TrainSet); // expect: MLQ3007
File.WriteAllLines("absences.txt", [$"{metrics.MacroAccuracy} {metrics.LogLoss}", .. ranking]); // expect: MLQ1008

public class Employee
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Commute { get; set; }
    [LoadColumn(2)] public float Load { get; set; }
    [LoadColumn(3)] public string Reason { get; set; } = "";
}
