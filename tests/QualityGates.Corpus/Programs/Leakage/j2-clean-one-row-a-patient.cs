// corpus: The rows are the patients themselves, each once at admission, so their number tells nothing about which rows belong together.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 37);
var patients = ml.Data.LoadFromTextFile<Patient>(args[0], separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(patients, testFraction: 0.3);
var steps = ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Pulse), nameof(Patient.Fever));
var model = steps.Append(ml.Regression.Trainers.FastTreeTweedie(labelColumnName: nameof(Patient.Nights))).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Patient.Nights));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "nights.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, metrics.RSquared }));

internal sealed class Patient
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Pulse { get; set; }

    [LoadColumn(3)] public float Fever { get; set; }

    [LoadColumn(4)] public float Nights { get; set; }
}
