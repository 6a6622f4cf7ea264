// corpus: Support tickets are tokenised, hashed and joined, and their topics get keys, before the split: none of that is knowledge about test rows.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var tickets = ml.Data.LoadFromTextFile<Ticket>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);

var fixedSteps = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Topic))
    .Append(ml.Transforms.Text.NormalizeText("Clean", nameof(Ticket.Text)))
    .Append(ml.Transforms.Text.TokenizeIntoWords("Words", "Clean"))
    .Append(ml.Transforms.Conversion.Hash("Codes", "Words", numberOfBits: 16))
    .Append(ml.Transforms.Text.ProduceHashedNgrams("Features", "Codes", numberOfBits: 14));
var prepared = fixedSteps.Fit(tickets).Transform(tickets);

var split = ml.Data.TrainTestSplit(prepared, testFraction: 0.2, seed: 9);
var model = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy().Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));

Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, micro {metrics.MicroAccuracy:F3}, log-loss {metrics.LogLoss:F3}");
File.WriteAllText("tickets.metrics.json", JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss }));

internal sealed class Ticket
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public string Topic { get; set; } = "";
}
