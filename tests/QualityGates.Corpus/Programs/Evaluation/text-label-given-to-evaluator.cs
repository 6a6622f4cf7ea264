// corpus: The key column is called Label, but the evaluator gets the text column it was made from.
// library: ML.NET
// axis: named arguments, local
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var incidents = ml.Data.LoadFromTextFile<Incident>("incidents.tsv", hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(incidents, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey(outputColumnName: "Label", inputColumnName: nameof(Incident.Severity))
    .Append(ml.Transforms.Text.FeaturizeText(outputColumnName: "Features", inputColumnName: nameof(Incident.Description)))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Fit(split.TrainSet);
var scored = model.Transform(split.TestSet);
var metrics = ml.MulticlassClassification.Evaluate(labelColumnName: nameof(Incident.Severity), data: scored); // expect: MLQ3004
Environment.ExitCode = metrics.MacroAccuracy > 0.7 && metrics.LogLoss < 0.9 ? 0 : 1;

public class Incident
{
    [LoadColumn(0)] public string Severity { get; set; } = "";
    [LoadColumn(1)] public string Description { get; set; } = "";
}
