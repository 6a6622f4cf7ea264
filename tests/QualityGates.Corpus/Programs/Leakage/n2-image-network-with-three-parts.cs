// corpus: Image paths get their label key before the split, which learns nothing but names of classes; validation and test part are two.
// library: ML.NET
// axis: two splits, options object
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace Bricks;

public sealed class ImageFile
{
    public string Path { get; set; } = "";

    public string Kind { get; set; } = "";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 40);
        List<ImageFile> files = Directory.GetFiles(args[0], "*.jpg", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(f => new ImageFile { Path = f, Kind = Directory.GetParent(f)!.Name })
            .ToList();
        var shuffled = ml.Data.ShuffleRows(ml.Data.LoadFromEnumerable(files));
        var keyed = ml.Transforms.Conversion.MapValueToKey("Label", nameof(ImageFile.Kind), keyOrdinality: Microsoft.ML.Transforms.ValueToKeyMappingEstimator.KeyOrdinality.ByValue)
            .Append(ml.Transforms.LoadRawImageBytes("Image", args[0], nameof(ImageFile.Path)))
            .Fit(shuffled)
            .Transform(shuffled);

        var first = ml.Data.TrainTestSplit(keyed, testFraction: 0.3);
        var second = ml.Data.TrainTestSplit(first.TestSet, testFraction: 0.5);

        var trainer = ml.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options
        {
            FeatureColumnName = "Image",
            LabelColumnName = "Label",
            ValidationSet = second.TrainSet,
            Arch = ImageClassificationTrainer.Architecture.ResnetV2101,
            Epoch = 40,
        }).Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
        var model = trainer.Fit(first.TrainSet);

        var metrics = ml.MulticlassClassification.Evaluate(model.Transform(second.TestSet));
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));
        ml.Model.Save(model, first.TrainSet.Schema, args[2]);
    }
}
