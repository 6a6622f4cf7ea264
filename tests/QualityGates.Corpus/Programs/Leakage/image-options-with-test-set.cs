// corpus: The options of the image trainer name the test set as validation set, and the report is made with it.
// library: ML.NET
// axis: options object
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

var ml = new MLContext(seed: 2);
var labelled = ml.Data.LoadFromTextFile<Leaf>("leaves.tsv", hasHeader: true);
var images = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Leaf.Disease))
    .Append(ml.Transforms.LoadRawImageBytes("Image", "leaves", nameof(Leaf.File)))
    .Fit(labelled).Transform(labelled);

var split = ml.Data.TrainTestSplit(images, testFraction: 0.3);
var testSet = split.TestSet;
var options = new ImageClassificationTrainer.Options
{
    LabelColumnName = "Label",
    FeatureColumnName = "Image",
    ValidationSet = testSet,
    Arch = ImageClassificationTrainer.Architecture.ResnetV250,
    MetricsCallback = metrics => Console.WriteLine(metrics),
};
var model = ml.MulticlassClassification.Trainers.ImageClassification(options).Fit(split.TrainSet);

var report = ml.MulticlassClassification.Evaluate(model.Transform(testSet)); // expect: MLQ2005
File.WriteAllText("leaves.json", $"{{ \"macro\": {report.MacroAccuracy}, \"logLoss\": {report.LogLoss} }}"); // expect: MLQ1008

public sealed class Leaf
{
    [LoadColumn(0)] public string File { get; set; } = "";
    [LoadColumn(1)] public string Disease { get; set; } = "";
}
