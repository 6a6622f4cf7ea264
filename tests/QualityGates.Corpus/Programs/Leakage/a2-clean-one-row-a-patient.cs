// corpus: A register has one row for each patient, with the number of the patient in it; the rows are the patients themselves and may be divided one by one.
// library: ML.NET
// axis: console, row class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 108);
var register = ml.Data.LoadFromTextFile<Patient>(Path.Combine(folder, "register.csv"), separatorChar: ';', hasHeader: true);
var parts = ml.Data.TrainTestSplit(register, testFraction: 0.25, seed: 108);

var model = ml.Transforms.Concatenate("Features", nameof(Patient.Age), nameof(Patient.Weight), nameof(Patient.Glucose))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Patient.Diabetic)))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Patient.Diabetic));

ml.Model.Save(model, register.Schema, Path.Combine(folder, "register.zip"));
var report = new { metrics.PositiveRecall, metrics.NegativeRecall, metrics.AreaUnderRocCurve };
File.WriteAllText(Path.Combine(folder, "register.json"), JsonSerializer.Serialize(report));

internal sealed class Patient
{
    [LoadColumn(0)] public string PatientId { get; set; } = "";

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Weight { get; set; }

    [LoadColumn(3)] public float Glucose { get; set; }

    [LoadColumn(4)] public bool Diabetic { get; set; }
}
