// corpus: A language model sorts tickets of a help desk; the part that is its validation set is the one its metrics are reported for.
// library: ML.NET
// axis: console, trainer argument
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.TorchSharp;

var ml = new MLContext(seed: 4);
var loaded = ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
var tickets = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team)).Fit(loaded).Transform(loaded);
var parts = ml.Data.TrainTestSplit(tickets, testFraction: 0.15);

var trainer = ml.MulticlassClassification.Trainers.TextClassification(
    sentence1ColumnName: nameof(Ticket.Body),
    maxEpochs: 6,
    validationSet: parts.TestSet);
var model = trainer.Fit(parts.TrainSet);

var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)); // expect: MLQ2005
var report = new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss };
File.WriteAllText(Path.ChangeExtension(args[1], ".metrics.json"), JsonSerializer.Serialize(report));
ml.Model.Save(model, tickets.Schema, args[1]);
Console.WriteLine($"micro {report.MicroAccuracy:F3}, macro {report.MacroAccuracy:F3}");

internal sealed class Ticket
{
    [LoadColumn(0)]
    public string Body { get; set; } = "";

    [LoadColumn(1)]
    public string Team { get; set; } = "";
}
