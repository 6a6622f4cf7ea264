// corpus: Per-class values and the formatted confusion table of a ticket router are printed class by class.
// library: ML.NET
// axis: loop, nested metrics object, colours around the output
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(tickets, testFraction: 0.15);
var chain = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text)))
    .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
var model = chain.Fit(split.TrainSet);

var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3008
Console.ForegroundColor = ConsoleColor.Green;
Console.WriteLine("MacroAccuracy {0:P2}, MicroAccuracy {1:P2}", metrics.MacroAccuracy, metrics.MicroAccuracy);
Console.ResetColor();
var table = metrics.ConfusionMatrix;
for (int i = 0; i < table.NumberOfClasses; i++)
{
    Console.Write("class {0}: ", i);
    Console.WriteLine("precision {0:F2}, recall {1:F2}", table.PerClassPrecision[i], table.PerClassRecall[i]);
}
Console.WriteLine(table.GetFormattedConfusionTable());
ml.Model.Save(model, tickets.Schema, "router.zip");

public class Ticket
{
    [LoadColumn(0)] public string Queue { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
