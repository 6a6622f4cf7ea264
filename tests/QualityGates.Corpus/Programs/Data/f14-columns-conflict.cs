// corpus: The label lies in the range of the features, two members read one column under one name, and the trainer names a column with a wrong letter.
// library: ML.NET
// axis: inheritance
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<Patient>("patients.tsv", hasHeader: true);
var parts = ml.Data.TrainTestSplit(all);
var pipeline = ml.Transforms.Concatenate("Input", nameof(Patient.Values), "BodyMas") // expect: MLQ4007
    .Append(ml.BinaryClassification.Trainers.FastTree("Ill", "Input"));
var model = pipeline.Fit(parts.TrainSet);
var m = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Ill");
Console.WriteLine($"{m.F1Score} {m.AreaUnderRocCurve}");

class Labelled
{
    [LoadColumn(3)]
    public bool Ill { get; set; }
}

class Patient : Labelled
{
    [LoadColumn(0, 5), VectorType(6)]
    public float[] Values { get; set; } = []; // expect: MLQ4006

    [LoadColumn(6)]
    public float BodyMass { get; set; }
}
