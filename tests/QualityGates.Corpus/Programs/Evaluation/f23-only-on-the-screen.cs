// corpus: The grade goes to the console by way of a formatting helper, and nowhere else.
// library: ML.NET
// axis: helper, interpolation
// scores: MLQ3008
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 26);
var stars = ml.Data.LoadFromTextFile<Star>("stars.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(stars, testFraction: 0.2);
var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Star.Kind))
    .Append(ml.Transforms.Concatenate("Features", nameof(Star.Heat), nameof(Star.Radius)))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet)); // expect: MLQ3008
Console.WriteLine(Line("macro", metrics.MacroAccuracy));
Console.WriteLine(Line("log-loss", metrics.LogLoss));

static string Line(string name, double value) => $"{name,-10} {value:F4}";

internal sealed class Star
{
    [LoadColumn(0)] public float Heat { get; set; }
    [LoadColumn(1)] public float Radius { get; set; }
    [LoadColumn(2)] public string Kind { get; set; } = "";
}
