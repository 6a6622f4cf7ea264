// corpus: The context has a seed, the trainer one thread.
// library: ML.NET
// axis: pipeline in a method, options
// scores: MLQ1006
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class News
{
    [LoadColumn(0)] public string Title { get; set; } = "";
    [LoadColumn(1)] public string Section { get; set; } = "";
}

public static class NewsTraining
{
    public static MulticlassClassificationMetrics Run(string trainFile, string testFile)
    {
        var ml = new MLContext(seed: 1);
        var model = Build(ml).Fit(ml.Data.LoadFromTextFile<News>(trainFile, hasHeader: true));
        return ml.MulticlassClassification.Evaluate(model.Transform(ml.Data.LoadFromTextFile<News>(testFile, hasHeader: true)));
    }

    private static IEstimator<ITransformer> Build(MLContext ml) =>
        ml.Transforms.Conversion.MapValueToKey("Label", nameof(News.Section))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(News.Title)))
            .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(new SdcaMaximumEntropyMulticlassTrainer.Options { NumberOfThreads = 1 }))
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
}
