using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace LeafDisease;

public sealed class LeafTrainer(MLContext ml, LeafSettings settings)
{
    public ITransformer Fit(IDataView leaves, IDataView watched)
    {
        var trainer = ml.MulticlassClassification.Trainers.ImageClassification(Options(watched)); // expect: MLQ1006
        return trainer
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedDisease", "PredictedLabel"))
            .Fit(leaves);
    }

    private ImageClassificationTrainer.Options Options(IDataView watched) => new()
    {
        FeatureColumnName = "Picture",
        LabelColumnName = "Label",
        Arch = ImageClassificationTrainer.Architecture.ResnetV250,
        Epoch = settings.Epochs,
        LearningRate = settings.LearningRate,
        EarlyStoppingCriteria = new ImageClassificationTrainer.EarlyStopping(),
        ValidationSet = watched,
        WorkspacePath = settings.Results,
        MetricsCallback = metrics => Console.WriteLine(metrics),
    };
}
