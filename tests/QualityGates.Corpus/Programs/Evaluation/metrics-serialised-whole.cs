// corpus: No single metric is read, the whole object is written as JSON beside the model.
// library: ML.NET
// axis: direct
// scores: MLQ3005 MLQ3008
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var readings = ml.Data.LoadFromTextFile<Reading>("smoke.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(readings, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", "Temperature", "Humidity", "Particles")
    .Append(ml.BinaryClassification.Trainers.FastTree("Alarm"))
    .Fit(split.TrainSet);

var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), "Alarm");
File.WriteAllText("smoke-metrics.json", JsonSerializer.Serialize(metrics, new JsonSerializerOptions { WriteIndented = true }));
ml.Model.Save(model, readings.Schema, "smoke.zip");

public class Reading
{
    [LoadColumn(0)] public float Temperature { get; set; }
    [LoadColumn(1)] public float Humidity { get; set; }
    [LoadColumn(2)] public float Particles { get; set; }
    [LoadColumn(3)] public bool Alarm { get; set; }
}
