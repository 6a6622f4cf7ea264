// corpus: The answer class of a fever model writes its property in its own way, so no column ever reaches it.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var patients = ml.Data.LoadFromTextFile<Patient>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(patients, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Pulse", "Pressure")
    .Append(ml.Regression.Trainers.FastTree("Temperature"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Temperature");
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
ml.Model.Save(model, parts.TrainSet.Schema, args[2]);

using var engine = ml.Model.CreatePredictionEngine<Patient, Fever>(model);
Console.WriteLine(engine.Predict(new Patient { Pulse = 95, Pressure = 130 }).PredictedTemperature > 38 ? "fever" : "no fever");

public sealed class Patient
{
    [LoadColumn(0)] public float Pulse { get; set; }

    [LoadColumn(1)] public float Pressure { get; set; }

    [LoadColumn(2)] public float Temperature { get; set; }
}

public sealed class Fever
{
    public float PredictedTemperature { get; set; } // expect: MLQ6006
}
