// corpus: A local function fits and applies the normalizer to whatever part it is given, so the test part gets its own minimum and maximum.
// library: ML.NET
// axis: local function called once per part
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 41);
var sheets = ml.Data.LoadFromTextFile<Glass>("glass.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(sheets, testFraction: 0.3);

IDataView Scale(IDataView part)
{
    var scaler = ml.Transforms.Concatenate("Features", "Refraction", "Sodium", "Silicon")
        .Append(ml.Transforms.NormalizeMinMax("Features"));
    return scaler.Fit(part).Transform(part); // expect: MLQ2007
}

var train = Scale(split.TrainSet);
var test = Scale(split.TestSet);
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Kind")
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test));
Console.WriteLine($"macro accuracy {metrics.MacroAccuracy:P1}, log-loss {metrics.LogLoss:F3}");
return metrics.MacroAccuracy > 0.6 ? 0 : 1;

internal sealed class Glass
{
    [LoadColumn(0)] public float Refraction { get; set; }
    [LoadColumn(1)] public float Sodium { get; set; }
    [LoadColumn(2)] public float Silicon { get; set; }
    [LoadColumn(3)] public string Kind { get; set; } = "";
}
