// corpus: The photos that stop the training early are the photos the accuracy is reported on; the options are made in another file.
// library: ML.NET
// axis: options object, helper in another file
using Flowers;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var photos = ml.Data.LoadFromTextFile<Photo>("photos.tsv", separatorChar: '\t', hasHeader: true);
var withPixels = ml.Transforms.Conversion.MapValueToKey("Label", "Kind")
    .Append(ml.Transforms.LoadRawImageBytes("Image", "photos", "FileName"))
    .Fit(photos)
    .Transform(photos);

var split = ml.Data.TrainTestSplit(withPixels, testFraction: 0.2);
var options = NetworkOptions.WithEarlyStopping(split.TestSet);
var network = ml.MulticlassClassification.Trainers.ImageClassification(options)
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
    .Fit(split.TrainSet);

var metrics = ml.MulticlassClassification.Evaluate(network.Transform(split.TestSet)); // expect: MLQ2005
if (metrics.MacroAccuracy < 0.9 || metrics.LogLoss > 0.4)
{
    Environment.Exit(1);
}
