// corpus: The outcome is one-hot encoded like the other text columns and joined to the features through a middle column.
// library: ML.NET
// axis: two concatenations
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 44);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Match>("matches.csv", ',', hasHeader: true), 0.2);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", "Outcome")
    .Append(ml.Transforms.Categorical.OneHotEncoding("HomeCode", "Home"))
    .Append(ml.Transforms.Categorical.OneHotEncoding("OutcomeCode", "Outcome"))
    .Append(ml.Transforms.Concatenate("Codes", "HomeCode", "OutcomeCode")) // expect: MLQ2008
    .Append(ml.Transforms.Concatenate("Features", "Codes", "Shots"))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("matches.txt", FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.LogLoss}"));

public sealed class Match
{
    [LoadColumn(0)] public string Home { get; set; } = "";
    [LoadColumn(1)] public float Shots { get; set; }
    [LoadColumn(2)] public string Outcome { get; set; } = "";
}
