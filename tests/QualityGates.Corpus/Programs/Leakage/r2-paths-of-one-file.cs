// corpus: The defaults of the settings name one file for training and for testing.
// library: ML.NET
// axis: record, defaults, files
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new Settings();
var ml = new MLContext(seed: 0);
var train = ml.Data.LoadFromTextFile<Flower>(settings.TrainPath, separatorChar: ',');
var test = ml.Data.LoadFromTextFile<Flower>(settings.TestPath, separatorChar: ',');
var model = ml.Transforms.Conversion.MapValueToKey("Label", "Name")
    .Append(ml.Transforms.Concatenate("Features", "Length", "Width"))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
    .Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test)); // expect: MLQ2004
Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, log loss {metrics.LogLoss:F3}");

sealed record Settings
{
    public string TrainPath { get; init; } = "iris.data";

    public string TestPath { get; init; } = "iris.data";
}

sealed class Flower
{
    [LoadColumn(0)] public float Length { get; set; }
    [LoadColumn(1)] public float Width { get; set; }
    [LoadColumn(4)] public string Name { get; set; } = "";
}
