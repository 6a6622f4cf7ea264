// corpus: The image classifier watches a part of the train part, and the test part is for the evaluation only.
// library: ML.NET Vision
// axis: options, right
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace Birds;

public sealed class BirdTrainer(MLContext ml)
{
    public MulticlassClassificationMetrics Train(IDataView birds, string workspace)
    {
        var outer = ml.Data.TrainTestSplit(birds, testFraction: 0.2);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.1);
        var preparation = ml.Transforms.Conversion.MapValueToKey("Label", "Species")
            .Append(ml.Transforms.LoadRawImageBytes("Image", null, "Path"));
        var prepared = preparation.Fit(inner.TrainSet);

        var trainer = ml.MulticlassClassification.Trainers.ImageClassification(new ImageClassificationTrainer.Options
        {
            FeatureColumnName = "Image",
            LabelColumnName = "Label",
            ValidationSet = prepared.Transform(inner.TestSet),
            Arch = ImageClassificationTrainer.Architecture.MobilenetV2,
            WorkspacePath = workspace,
        });
        var model = trainer.Fit(prepared.Transform(inner.TrainSet));
        return ml.MulticlassClassification.Evaluate(model.Transform(prepared.Transform(outer.TestSet)));
    }
}
