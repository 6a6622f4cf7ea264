// corpus: The report of a disease screen holds accuracy and nothing else, and is written to JSON.
// library: ML.NET
// axis: record constructor, object initializer
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var patients = ml.Data.LoadFromTextFile<Patient>("heart.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(patients, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Age", "RestingPressure", "Cholesterol")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression("Disease"))
    .Fit(split.TrainSet);

var test = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Disease"); // expect: MLQ3005
var report = new ScreeningReport("heart", test.Accuracy) { Rows = 303 };
File.WriteAllText("heart.json", JsonSerializer.Serialize(report));
ml.Model.Save(model, patients.Schema, "heart.zip");

public sealed record ScreeningReport(string Name, double Quality)
{
    public int Rows { get; init; }
}

public class Patient
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float RestingPressure { get; set; }
    [LoadColumn(2)] public float Cholesterol { get; set; }
    [LoadColumn(3)] public bool Disease { get; set; }
}
