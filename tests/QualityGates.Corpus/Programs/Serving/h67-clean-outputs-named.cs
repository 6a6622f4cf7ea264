// corpus: Every property of the output has its column: by attribute, by inheritance from the row, by an own step of the pipeline; what is computed from others is no column at all.
// library: ML.NET
// axis: base class, attribute, computed property
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var rows = ml.Data.LoadFromTextFile<Wine>("wines.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Grape", nameof(Wine.Variety))
    .Append(ml.Transforms.Concatenate("Features", nameof(Wine.Acid), nameof(Wine.Sugar)))
    .Append(ml.MulticlassClassification.Trainers.LightGbm("Grape"))
    .Append(ml.Transforms.Conversion.MapKeyToValue("Guess", "PredictedLabel"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet), "Grape");
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.LogLoss }));
ml.Model.Save(model, rows.Schema, "wines.zip");

using var engine = ml.Model.CreatePredictionEngine<Wine, NamedWine>(model);
var named = engine.Predict(new Wine { Acid = 3, Sugar = 1 });
Console.WriteLine(named.Certain ? named.Guess : "unsure");

internal class Wine
{
    [LoadColumn(0)] public float Acid { get; set; }
    [LoadColumn(1)] public float Sugar { get; set; }
    [LoadColumn(2)] public string Variety { get; set; } = "";
}

internal sealed class NamedWine : Wine
{
    public string Guess { get; set; } = "";

    [ColumnName("Score")]
    public float[] Probabilities { get; set; } = [];

    public bool Certain => Probabilities.Length > 0 && Probabilities.Max() > 0.9f;
}
