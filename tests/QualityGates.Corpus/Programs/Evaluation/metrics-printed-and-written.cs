// corpus: The metrics are printed for people and written as JSON for the gate.
// library: ML.NET
// axis: record
// scores: MLQ3005 MLQ3008
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var cells = ml.Data.LoadFromTextFile<Cell>("batteries.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cells, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Voltage", "Temperature")
    .Append(ml.Regression.Trainers.LightGbm("Capacity"))
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Capacity");
Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F3}");
var summary = new Summary("batteries", metrics.MeanAbsoluteError, metrics.RSquared);
File.WriteAllText("metrics.json", JsonSerializer.Serialize(summary));

internal sealed record Summary(string Model, double MeanAbsoluteError, double RSquared);

public class Cell
{
    [LoadColumn(0)] public float Voltage { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Capacity { get; set; }
}
