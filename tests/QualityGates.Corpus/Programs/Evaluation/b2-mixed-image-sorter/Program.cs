// corpus: Transfer learning on images as in the official sample, with a validation part for the trainer and a test part for the metrics file.
// library: ML.NET
// axis: several files, iterator method, options object
// scores: MLQ3005 MLQ3008
using System;
using System.IO;
using System.Linq;
using ImageSorter;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

var mlContext = new MLContext(seed: 1);
var images = mlContext.Data.LoadFromEnumerable(ImageFolder.Read("photos").ToList());
IDataView shuffled = mlContext.Data.ShuffleRows(images, seed: 1);
IDataView keyed = mlContext.Transforms.Conversion.MapValueToKey("LabelAsKey", nameof(ImageData.Label), keyOrdinality: Microsoft.ML.Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
    .Append(mlContext.Transforms.LoadRawImageBytes("Image", "photos", nameof(ImageData.ImagePath)))
    .Fit(shuffled)
    .Transform(shuffled);
var outer = mlContext.Data.TrainTestSplit(keyed, testFraction: 0.2);
var inner = mlContext.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15);

var options = new ImageClassificationTrainer.Options
{
    FeatureColumnName = "Image",
    LabelColumnName = "LabelAsKey",
    Arch = ImageClassificationTrainer.Architecture.MobilenetV2,
    Epoch = 40,
    BatchSize = 10,
    MetricsCallback = metrics => Console.WriteLine(metrics),
    ValidationSet = inner.TestSet,
};
var pipeline = mlContext.MulticlassClassification.Trainers.ImageClassification(options)
    .Append(mlContext.Transforms.Conversion.MapKeyToValue("PredictedLabel", "PredictedLabel"));
ITransformer trainedModel = pipeline.Fit(inner.TrainSet);

var metrics = mlContext.MulticlassClassification.Evaluate(trainedModel.Transform(outer.TestSet), labelColumnName: "LabelAsKey", predictedLabelColumnName: "PredictedLabel");
MetricsFile.Write("images.json", metrics);
mlContext.Model.Save(trainedModel, keyed.Schema, "images.zip");
