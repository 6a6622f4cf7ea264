// corpus: The options of the image trainer watch the test part while it learns, and the report comes from the same part.
// library: ML.NET
// axis: options object, tuple
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

var ml = new MLContext(seed: 1);
var (train, test) = Parts();
var options = new ImageClassificationTrainer.Options
{
    FeatureColumnName = "Image",
    LabelColumnName = "Key",
    Epoch = 40,
    ValidationSet = test,
};
var pipeline = ml.MulticlassClassification.Trainers.ImageClassification(options)
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
var model = pipeline.Fit(train);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(test), labelColumnName: "Key"); // expect: MLQ2005
File.WriteAllText("flowers.txt", FormattableString.Invariant($"{metrics.MacroAccuracy} {metrics.LogLoss}"));

(IDataView Train, IDataView Test) Parts()
{
    var images = ml.Data.LoadFromTextFile<Picture>("flowers.tsv", hasHeader: true);
    var prepared = ml.Transforms.Conversion.MapValueToKey("Key", "Kind")
        .Append(ml.Transforms.LoadRawImageBytes("Image", "flowers", "File"))
        .Fit(images).Transform(images);
    var split = ml.Data.TrainTestSplit(prepared, testFraction: 0.3);
    return (split.TrainSet, split.TestSet);
}

public sealed class Picture
{
    [LoadColumn(0)] public string File { get; set; } = "";
    [LoadColumn(1)] public string Kind { get; set; } = "";
}
