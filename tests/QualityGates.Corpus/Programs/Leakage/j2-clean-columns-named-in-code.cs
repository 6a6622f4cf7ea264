// corpus: Skippers of a sailing course are loaded by columns written in code, one of them their date of birth, which no step reads and which orders nothing.
// library: ML.NET
// axis: options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 18);
var skippers = ml.Data.LoadFromTextFile(args[0], new TextLoader.Options
{
    Separators = [';'],
    HasHeader = true,
    Columns =
    [
        new TextLoader.Column("Born", DataKind.DateTime, 0),
        new TextLoader.Column("Hours", DataKind.Single, 1),
        new TextLoader.Column("Theory", DataKind.Single, 2),
        new TextLoader.Column("Boat", DataKind.String, 3),
        new TextLoader.Column("Passed", DataKind.Boolean, 4),
    ],
});
var parts = ml.Data.TrainTestSplit(skippers, testFraction: 0.2, seed: 18);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("Boat")
    .Append(ml.Transforms.Concatenate("Features", "Hours", "Theory", "Boat"))
    .Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: "Passed"));
var scored = pipeline.Fit(parts.TrainSet).Transform(parts.TestSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, labelColumnName: "Passed");
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "skippers.json"),
    JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));
