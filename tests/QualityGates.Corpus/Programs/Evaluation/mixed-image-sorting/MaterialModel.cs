using System;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace Sorting;

internal sealed class MaterialModel(MLContext ml)
{
    /// <summary>Reading files and numbering the classes learn nothing about pixels, so this runs before the split.</summary>
    public IDataView Load(string folder)
    {
        var pictures = ml.Data.LoadFromEnumerable(Picture.ReadAll(folder));
        var shuffled = ml.Data.ShuffleRows(pictures, seed: 1);
        return ml.Transforms.Conversion.MapValueToKey("Key", nameof(Picture.Material))
            .Append(ml.Transforms.LoadRawImageBytes("Image", null, nameof(Picture.Path)))
            .Fit(shuffled)
            .Transform(shuffled);
    }

    public (IDataView Train, IDataView Validation, IDataView Test) Divide(IDataView pictures)
    {
        var outer = ml.Data.TrainTestSplit(pictures, testFraction: 0.3);
        var validationTest = ml.Data.TrainTestSplit(outer.TestSet, testFraction: 0.5);
        return (outer.TrainSet, validationTest.TrainSet, validationTest.TestSet);
    }

    public ITransformer Train(IDataView train, IDataView validation)
    {
        var options = new ImageClassificationTrainer.Options
        {
            FeatureColumnName = "Image",
            LabelColumnName = "Key",
            PredictedLabelColumnName = "PredictedKey",
            Arch = ImageClassificationTrainer.Architecture.ResnetV2101,
            Epoch = 100,
            ValidationSet = validation,
            EarlyStoppingCriteria = new ImageClassificationTrainer.EarlyStopping(patience: 5),
            MetricsCallback = metrics => Console.WriteLine(metrics),
        };
        return ml.MulticlassClassification.Trainers.ImageClassification(options)
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedMaterial", "PredictedKey"))
            .Fit(train);
    }

    public MulticlassClassificationMetrics Measure(ITransformer model, IDataView rows) =>
        ml.MulticlassClassification.Evaluate(model.Transform(rows), labelColumnName: "Key", predictedLabelColumnName: "PredictedKey");
}
