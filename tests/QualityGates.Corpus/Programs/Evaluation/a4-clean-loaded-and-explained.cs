// corpus: A model that was fitted elsewhere is loaded, judged without probabilities and explained on rows of this month.
// library: ML.NET
// axis: console, loaded model
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

if (args is not [var modelPath, var rowsPath, var report])
{
    Console.Error.WriteLine("MODEL ROWS REPORT");
    return 2;
}

var ml = new MLContext(seed: 84);
var model = ml.Model.Load(modelPath, out _);
var pumps = ml.Data.LoadFromTextFile(
    rowsPath,
    [
        new TextLoader.Column("Flow", DataKind.Single, 0),
        new TextLoader.Column("Heat", DataKind.Single, 1),
        new TextLoader.Column("Hours", DataKind.Single, 2),
        new TextLoader.Column("Broken", DataKind.Boolean, 3),
    ],
    separatorChar: ';',
    hasHeader: true);
var judged = model.Transform(pumps);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(judged, "Broken");
var drops = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, judged, "Broken", permutationCount: 3);
File.WriteAllText(report, JsonSerializer.Serialize(new
{
    metrics.F1Score,
    metrics.AreaUnderRocCurve,
    Drops = drops.ToDictionary(drop => drop.Key, drop => drop.Value.F1Score.Mean),
}));
return 0;
