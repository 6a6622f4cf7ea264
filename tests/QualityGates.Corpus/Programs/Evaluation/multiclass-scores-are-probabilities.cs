// corpus: The scores of a maximum entropy model sum up to one; a document without a score above one half goes to a person.
// library: ML.NET
// axis: array elements, LINQ
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var letters = ml.Data.LoadFromTextFile<Letter>("letters.tsv", hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(letters, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Letter.Department))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Letter.Text)))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
if (metrics.MacroAccuracy < 0.75 || metrics.LogLoss > 0.8)
{
    return 1;
}
var engine = ml.Model.CreatePredictionEngine<Letter, Routing>(model);
var routing = engine.Predict(new Letter { Text = "My invoice is wrong." });
Console.WriteLine(routing.Score.Max() > 0.5f ? routing.PredictedLabel : "manual");
return 0;

public class Letter
{
    [LoadColumn(0)] public string Department { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}

public class Routing
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}
