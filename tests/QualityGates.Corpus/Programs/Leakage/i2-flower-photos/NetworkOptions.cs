using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Vision;

namespace Flowers;

internal static class NetworkOptions
{
    public static ImageClassificationTrainer.Options WithEarlyStopping(IDataView heldOut)
    {
        var options = new ImageClassificationTrainer.Options
        {
            FeatureColumnName = "Image",
            LabelColumnName = "Label",
            Arch = ImageClassificationTrainer.Architecture.MobilenetV2,
            Epoch = 60,
            BatchSize = 16,
        };
        options.EarlyStoppingCriteria = new ImageClassificationTrainer.EarlyStopping(patience: 5);
        options.ValidationSet = heldOut;
        return options;
    }
}

internal sealed class Photo
{
    [LoadColumn(0)] public string FileName { get; set; } = "";

    [LoadColumn(1)] public string Kind { get; set; } = "";
}
