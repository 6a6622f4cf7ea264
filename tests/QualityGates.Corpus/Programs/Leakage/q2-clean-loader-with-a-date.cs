// corpus: Parcels are loaded by columns that are written in code, one of them a date that no step reads, and a tenth of them is kept for the test.
// library: ML.NET
// axis: text loader
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 20);
TextLoader.Column[] columns =
[
    new("Posted", DataKind.DateTime, 0),
    new("Route", DataKind.String, 1),
    new("Kilograms", DataKind.Single, 2),
    new("Volume", DataKind.Single, 3),
    new("Damaged", DataKind.Boolean, 4),
];
var parcels = ml.Data.LoadFromTextFile("parcels.csv", columns, separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(parcels, testFraction: 0.1);

var model = ml.Transforms.Concatenate("Features", "Kilograms", "Volume")
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: "Damaged"))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), labelColumnName: "Damaged");
File.WriteAllText("parcels.json", JsonSerializer.Serialize(new
{
    metrics.AreaUnderRocCurve,
    metrics.AreaUnderPrecisionRecallCurve,
    metrics.F1Score,
}));
