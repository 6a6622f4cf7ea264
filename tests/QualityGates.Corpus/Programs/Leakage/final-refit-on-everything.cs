// corpus: After the test score is known, the same pipeline is fitted once more on all rows for production and not evaluated again; that is the usual last step.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(tickets, testFraction: 0.2);

var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Team))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Description)))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));

var candidate = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(candidate.Transform(split.TestSet));
File.WriteAllText("metrics.json", $$"""{ "macro": {{metrics.MacroAccuracy}}, "logLoss": {{metrics.LogLoss}} }"""); // expect: MLQ1008
if (metrics.MacroAccuracy < 0.7)
{
    return 1;
}

// The held-out rows have done their work: production gets every example there is.
var final = pipeline.Fit(tickets);
ml.Model.Save(final, tickets.Schema, "router.zip");
return 0;

public sealed class Ticket
{
    [LoadColumn(0)] public string Team { get; set; } = "";
    [LoadColumn(1)] public string Description { get; set; } = "";
}
