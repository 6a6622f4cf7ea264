// corpus: The multiclass trainer is given a text column as label, which it does not take.
// library: ML.NET
// axis: row class with names by attribute
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 27);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true), 0.1);
var model = ml.Transforms.Text.FeaturizeText("Features", "Body")
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Queue"))
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Queue"); // expect: MLQ3004
File.WriteAllText("tickets.txt", $"{metrics.MacroAccuracy} {metrics.LogLoss}"); // expect: MLQ1008

internal sealed class Ticket
{
    [LoadColumn(0), ColumnName("Queue")] public string Team { get; set; } = "";
    [LoadColumn(1), ColumnName("Body")] public string Text { get; set; } = "";
}
