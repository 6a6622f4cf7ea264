// corpus: The pictures of the test folder are the trainer's validation set, by its options, and are evaluated afterwards.
// library: ML.NET Vision
// axis: options, folders
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace Mushrooms;

public sealed class Picture
{
    public byte[] Image { get; set; } = [];
    public string Kind { get; set; } = "";
}

public sealed class MushroomTrainer(MLContext ml)
{
    public MulticlassClassificationMetrics Train(IEnumerable<Picture> pictures)
    {
        var view = ml.Data.LoadFromEnumerable(pictures.ToList());
        var keyed = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Picture.Kind)).Fit(view).Transform(view);
        var parts = ml.Data.TrainTestSplit(keyed, testFraction: 0.2);

        var options = new ImageClassificationTrainer.Options
        {
            FeatureColumnName = nameof(Picture.Image),
            LabelColumnName = "Label",
            Arch = ImageClassificationTrainer.Architecture.ResnetV250,
            ValidationSet = parts.TestSet,
            EarlyStoppingCriteria = new ImageClassificationTrainer.EarlyStopping(),
        };
        var model = ml.MulticlassClassification.Trainers.ImageClassification(options)
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedKind", "PredictedLabel"))
            .Fit(parts.TrainSet);
        return ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)); // expect: MLQ2005
    }
}
