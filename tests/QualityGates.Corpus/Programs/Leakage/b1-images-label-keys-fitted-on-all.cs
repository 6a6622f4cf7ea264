// corpus: Pictures are loaded and labels mapped to keys over the whole folder before the split, as in the official image samples; neither leaks a feature.
// library: ML.NET
// axis: label key mapping and image loading before the split, validation carved from the training part
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

var context = new MLContext(seed: 1);
var files = Directory.GetFiles("flowers", "*.jpg", SearchOption.AllDirectories)
    .OrderBy(f => f, StringComparer.Ordinal)
    .Select(f => new Picture { ImagePath = f, Flower = Path.GetFileName(Path.GetDirectoryName(f))! })
    .ToList();
var pictures = context.Data.ShuffleRows(context.Data.LoadFromEnumerable(files), seed: 1);

var loading = context.Transforms.Conversion.MapValueToKey("LabelKey", nameof(Picture.Flower))
    .Append(context.Transforms.LoadRawImageBytes("Image", null, nameof(Picture.ImagePath)));
var loaded = loading.Fit(pictures).Transform(pictures);

var outer = context.Data.TrainTestSplit(loaded, testFraction: 0.2);
var inner = context.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15);

var options = new ImageClassificationTrainer.Options
{
    FeatureColumnName = "Image",
    LabelColumnName = "LabelKey",
    Arch = ImageClassificationTrainer.Architecture.MobilenetV2,
    ValidationSet = inner.TestSet,
    Epoch = 50,
};
var model = context.MulticlassClassification.Trainers.ImageClassification(options).Fit(inner.TrainSet);
var metrics = context.MulticlassClassification.Evaluate(model.Transform(outer.TestSet), labelColumnName: "LabelKey");
File.WriteAllText("flowers.txt", $"micro {metrics.MicroAccuracy:F4} macro {metrics.MacroAccuracy:F4} log-loss {metrics.LogLoss:F4}");

public class Picture
{
    public string ImagePath { get; set; } = "";
    public string Flower { get; set; } = "";
}
