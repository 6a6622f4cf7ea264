// corpus: Columns are renamed by attributes, made by earlier steps, dropped when done; ranges touch and do not overlap.
// library: ML.NET
// axis: constant
using Microsoft.ML;
using Microsoft.ML.Data;

const string Input = "Input";
var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<Patient>("patients.tsv", hasHeader: true);
var parts = ml.Data.TrainTestSplit(all);
var pipeline = ml.Transforms.Conversion.ConvertType("BodyMass", "body_mass", DataKind.Single)
    .Append(ml.Transforms.Categorical.OneHotEncoding("WardKey", "Ward"))
    .Append(ml.Transforms.Concatenate(Input, nameof(Patient.Values), "BodyMass", "WardKey"))
    .Append(ml.Transforms.DropColumns("WardKey"))
    .Append(ml.BinaryClassification.Trainers.FastTree("Ill", Input));
var model = pipeline.Fit(parts.TrainSet);
var m = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Ill");
Console.WriteLine($"{m.F1Score} {m.AreaUnderRocCurve}");

class Patient
{
    [LoadColumn(0, 5), VectorType(6)]
    public float[] Values { get; set; } = [];

    [LoadColumn(6), ColumnName("body_mass")]
    public double BodyMass { get; set; }

    [LoadColumn(7)]
    public string Ward { get; set; } = "";

    [LoadColumn(8)]
    public bool Ill { get; set; }
}
