// corpus: SDCA passes over a featurized text file again and again without a cache; the second pipeline has one.
// library: Microsoft.ML
// axis: builder methods
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Issues;

internal sealed class Issue
{
    [LoadColumn(0)]
    public string Area { get; set; } = "";

    [LoadColumn(1)]
    public string Title { get; set; } = "";

    [LoadColumn(2)]
    public string Description { get; set; } = "";
}

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 0);

    private static void Main(string[] args)
    {
        var train = Ml.Data.LoadFromTextFile<Issue>(args[0], hasHeader: true);
        var test = Ml.Data.LoadFromTextFile<Issue>(args[1], hasHeader: true);
        foreach (var pipeline in new[] { Uncached(), Cached() }) // expect: MLQ6008
        {
            var metrics = Ml.MulticlassClassification.Evaluate(pipeline.Fit(train).Transform(test));
            Console.WriteLine(FormattableString.Invariant($"{metrics.MicroAccuracy:F3} {metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));
        }
    }

    private static IEstimator<ITransformer> Uncached() =>
        Ml.Transforms.Conversion.MapValueToKey("Label", nameof(Issue.Area))
            .Append(Ml.Transforms.Text.FeaturizeText("TitleFeatures", nameof(Issue.Title)))
            .Append(Ml.Transforms.Text.FeaturizeText("DescriptionFeatures", nameof(Issue.Description)))
            .Append(Ml.Transforms.Concatenate("Features", "TitleFeatures", "DescriptionFeatures"))
            .Append(Ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());

    private static IEstimator<ITransformer> Cached() =>
        Ml.Transforms.Conversion.MapValueToKey("Label", nameof(Issue.Area))
            .Append(Ml.Transforms.Text.FeaturizeText("TitleFeatures", nameof(Issue.Title)))
            .Append(Ml.Transforms.Text.FeaturizeText("DescriptionFeatures", nameof(Issue.Description)))
            .Append(Ml.Transforms.Concatenate("Features", "TitleFeatures", "DescriptionFeatures"))
            .AppendCacheCheckpoint(Ml)
            .Append(Ml.MulticlassClassification.Trainers.SdcaMaximumEntropy());
}
