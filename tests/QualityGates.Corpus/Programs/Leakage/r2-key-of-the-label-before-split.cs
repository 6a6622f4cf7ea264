// corpus: Only names of classes are turned to keys before the split, which gives nothing away; pictures are loaded by their path.
// library: ML.NET
// axis: vision, look-alike
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var pictures = ml.Data.LoadFromTextFile<Picture>("pictures.tsv");
var keys = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Picture.Kind)).Append(ml.Transforms.LoadRawImageBytes("Image", "pictures", nameof(Picture.Path)));
var prepared = keys.Fit(pictures).Transform(pictures);
var outer = ml.Data.TrainTestSplit(prepared, 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.1);
var model = ml.MulticlassClassification.Trainers.ImageClassification("Label", "Image", validationSet: inner.TestSet).Fit(inner.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(outer.TestSet));
Console.WriteLine($"macro {metrics.MacroAccuracy:F3} log loss {metrics.LogLoss:F3}");

sealed class Picture
{
    [LoadColumn(0)] public string Path { get; set; } = "";
    [LoadColumn(1)] public string Kind { get; set; } = "";
}
