using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Complaints;

public sealed class Complaint
{
    [LoadColumn(0)]
    public string Department { get; set; } = "";

    [LoadColumn(1)]
    public string ComplaintText { get; set; } = "";

    [LoadColumn(2)]
    public string Channel { get; set; } = "";
}

public static class RoutingPipeline
{
    public const string Label = "DepartmentKey";

    public static IEstimator<ITransformer> Create(MLContext ml, float strength)
    {
        var trainer = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = Label,
            L2Regularization = strength,
            NumberOfThreads = 1,
        });
        return ml.Transforms.Conversion.MapValueToKey(Label, nameof(Complaint.Department))
            .Append(ml.Transforms.Text.FeaturizeText("TextFeatures", nameof(Complaint.ComplaintText)))
            .Append(ml.Transforms.Categorical.OneHotEncoding("ChannelFeatures", nameof(Complaint.Channel)))
            .Append(ml.Transforms.Concatenate("Features", "TextFeatures", "ChannelFeatures"))
            .AppendCacheCheckpoint(ml)
            .Append(trainer)
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedDepartment", "PredictedLabel"));
    }
}
