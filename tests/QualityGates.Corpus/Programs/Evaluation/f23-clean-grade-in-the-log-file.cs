// corpus: The grade is printed and appended to a history file by a local function; more than one metric is read.
// library: ML.NET
// axis: local function, anonymous object
// scores: MLQ3005 MLQ3007 MLQ3008
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 26);
var stars = ml.Data.LoadFromTextFile<Star>("stars.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(stars, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Star.Heat), nameof(Star.Radius))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Star.Giant)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Star.Giant));
var importance = ml.BinaryClassification.PermutationFeatureImportance(model.LastTransformer, model.Transform(split.TestSet), nameof(Star.Giant));
Keep(new { metrics.Accuracy, metrics.F1Score, Columns = importance.Length });

void Keep(object grade)
{
    var text = JsonSerializer.Serialize(grade);
    Console.WriteLine(text);
    File.AppendAllText("history.jsonl", text + "\n");
}

internal sealed class Star
{
    [LoadColumn(0)] public float Heat { get; set; }
    [LoadColumn(1)] public float Radius { get; set; }
    [LoadColumn(2)] public bool Giant { get; set; }
}
