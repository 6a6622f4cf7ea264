// corpus: The metrics are printed, and a JSON writer puts them into metrics.json as well.
// library: ML.NET
// axis: Utf8JsonWriter over a file stream
// scores: MLQ3008
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Beam>("beams.csv", ',', true), 0.2);
var model = ml.Transforms.Concatenate("Features", "Width", "Steel").Append(ml.Regression.Trainers.FastForest("Bend")).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Bend");
Console.WriteLine($"r2 {metrics.RSquared:F3}");
using var stream = File.Create("metrics.json");
using var json = new Utf8JsonWriter(stream);
json.WriteStartObject();
json.WriteNumber("r2", metrics.RSquared);
json.WriteNumber("mae", metrics.MeanAbsoluteError);
json.WriteEndObject();

internal sealed class Beam
{
    [LoadColumn(0)] public float Width { get; set; }
    [LoadColumn(1)] public float Steel { get; set; }
    [LoadColumn(2)] public float Bend { get; set; }
}
