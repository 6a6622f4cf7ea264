using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace Birdsong;

public delegate IEstimator<ITransformer> Recipe(MLContext ml);

public static class Candidates
{
    private const string Label = "Label";
    private const string Features = "Features";

    public static IReadOnlyDictionary<string, Recipe> All { get; } = new SortedDictionary<string, Recipe>(StringComparer.Ordinal)
    {
        ["bayes"] = ml => Around(ml, false, ml.MulticlassClassification.Trainers.NaiveBayes(Label, Features)),
        ["entropy"] = ml => Around(ml, true, ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(
            new SdcaMaximumEntropyMulticlassTrainer.Options
            {
                LabelColumnName = Label,
                FeatureColumnName = Features,
                MaximumNumberOfIterations = 40,
                NumberOfThreads = 1,
            })),
        ["boosted"] = ml => Around(ml, false, ml.MulticlassClassification.Trainers.LightGbm(
            new LightGbmMulticlassTrainer.Options
            {
                LabelColumnName = Label,
                FeatureColumnName = Features,
                NumberOfIterations = 150,
                Seed = 9,
                Deterministic = true,
            })),
    };

    private static IEstimator<ITransformer> Around<T>(MLContext ml, bool scaled, IEstimator<T> trainer)
        where T : class, ITransformer
    {
        var columns = ml.Transforms.Conversion.MapValueToKey(Label, nameof(Song.Species))
            .Append(ml.Transforms.Categorical.OneHotEncoding("RecorderCode", nameof(Song.Recorder)))
            .Append(ml.Transforms.Concatenate(Features, nameof(Song.Cepstrum), nameof(Song.Seconds), "RecorderCode"));
        IEstimator<ITransformer> ready = scaled ? columns.Append(ml.Transforms.NormalizeMeanVariance(Features)) : columns;
        return ready.AppendCacheCheckpoint(ml)
            .Append(trainer)
            .Append(ml.Transforms.Conversion.MapKeyToValue("Guess", "PredictedLabel"));
    }
}
