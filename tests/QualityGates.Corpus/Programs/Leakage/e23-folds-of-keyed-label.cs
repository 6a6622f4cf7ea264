// corpus: Only the label is mapped to keys before the folds; words are hashed, which learns nothing, and the scale is learnt inside each fold.
// library: ML.NET
// axis: reassigned local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
IDataView tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true);
tickets = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue)).Fit(tickets).Transform(tickets);
tickets = ml.Transforms.Text.ProduceHashedWordBags("Words", nameof(Ticket.Text)).Fit(tickets).Transform(tickets);
tickets = ml.Data.Cache(tickets);
var pipeline = ml.Transforms.NormalizeMeanVariance("Features", "Words")
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
var folds = ml.MulticlassClassification.CrossValidate(tickets, pipeline, numberOfFolds: 4);
var losses = folds.Select(f => f.Metrics.LogLoss).ToList();
if (losses.Average() > 1.2 || losses.Max() > 1.6)
{
    throw new InvalidOperationException("The folds are too poor: " + string.Join(", ", folds.Select(f => f.Metrics.MacroAccuracy)));
}

public sealed class Ticket
{
    [LoadColumn(0)] public string Queue { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
