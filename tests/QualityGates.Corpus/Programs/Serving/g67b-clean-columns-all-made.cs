// corpus: Every property of the output is a column of the pipeline: copied, mapped, passed through from the input or named by an attribute.
// library: ML.NET
// axis: CopyColumns, MapKeyToValue, properties that only read
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true), testFraction: 0.2);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "Queue")
    .Append(ml.Transforms.Text.FeaturizeText("Features", "Text"))
    .AppendCacheCheckpoint(ml)
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Append(ml.Transforms.Conversion.MapKeyToValue("QueueName", "PredictedLabel"))
    .Append(ml.Transforms.CopyColumns("Scores", "Score"));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, log-loss {metrics.LogLoss:F3}");
ml.Model.Save(model, split.TrainSet.Schema, "tickets.zip");

using var engine = ml.Model.CreatePredictionEngine<Ticket, Routing>(model);
var routing = engine.Predict(new Ticket { Text = "My invoice is wrong" });
Console.WriteLine($"{routing.Target} ({routing.Confidence:P0}) for '{routing.Text}'");

internal sealed class Ticket
{
    [LoadColumn(0)]
    public string Queue { get; set; } = "";

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}

internal sealed class Routing
{
    [ColumnName("QueueName")]
    public string Target { get; set; } = "";

    public string Text { get; set; } = "";

    public float[] Scores { get; set; } = [];

    public float Confidence => Scores.Length == 0 ? 0 : Scores.Max();
}
