// corpus: The held-out part is divided again: one half watches the training, the other is reported.
// library: ML.NET
// axis: nested split
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

var ml = new MLContext(seed: 1);
var images = ml.Data.LoadFromTextFile<Picture>("flowers.tsv", hasHeader: true);
var prepared = ml.Transforms.Conversion.MapValueToKey("Key", "Kind")
    .Append(ml.Transforms.LoadRawImageBytes("Image", "flowers", "File"))
    .Fit(images).Transform(images);
var outer = ml.Data.TrainTestSplit(prepared, testFraction: 0.3);
var held = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.4);
var options = new ImageClassificationTrainer.Options { FeatureColumnName = "Image", LabelColumnName = "Key", ValidationSet = held.TrainSet };
var model = ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(outer.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(held.TestSet), "Key");
File.WriteAllText("flowers.txt", FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.LogLoss}"));

public sealed class Picture
{
    [LoadColumn(0)] public string File { get; set; } = "";
    [LoadColumn(1)] public string Kind { get; set; } = "";
}
