// corpus: The classifier learns the mapped key column, the cross-validation is told the name of the text column it came from.
// library: ML.NET
// axis: constants in a static class, positional arguments
using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace GitHubLabeler;

internal static class Columns
{
    public const string Area = nameof(Issue.Area);
    public const string AreaKey = Area + "Key";
    public const string Features = nameof(Features);
}

internal sealed class Labeler
{
    private readonly MLContext _mlContext = new(seed: 0);

    public static void Main() => new Labeler().CrossValidate("issues.tsv");

    private void CrossValidate(string dataSetLocation)
    {
        var trainingDataView = _mlContext.Data.LoadFromTextFile<Issue>(dataSetLocation, hasHeader: true, separatorChar: '\t', allowSparse: false);
        var dataProcessPipeline = _mlContext.Transforms.Conversion.MapValueToKey(outputColumnName: Columns.AreaKey, inputColumnName: Columns.Area)
            .Append(_mlContext.Transforms.Text.FeaturizeText(outputColumnName: "TitleFeaturized", inputColumnName: nameof(Issue.Title)))
            .Append(_mlContext.Transforms.Text.FeaturizeText(outputColumnName: "DescriptionFeaturized", inputColumnName: nameof(Issue.Description)))
            .Append(_mlContext.Transforms.Concatenate(Columns.Features, "TitleFeaturized", "DescriptionFeaturized"))
            .AppendCacheCheckpoint(_mlContext);
        var trainer = _mlContext.MulticlassClassification.Trainers.SdcaMaximumEntropy(Columns.AreaKey, Columns.Features);
        var trainingPipeline = dataProcessPipeline.Append(trainer)
            .Append(_mlContext.Transforms.Conversion.MapKeyToValue("PredictedLabel"));

        var results = _mlContext.MulticlassClassification.CrossValidate(trainingDataView, trainingPipeline, 6, Columns.Area); // expect: MLQ3004
        using var writer = File.CreateText("folds.csv");
        foreach (var m in results.Select(r => r.Metrics))
        {
            writer.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:F4},{1:F4},{2:F4}", m.MicroAccuracy, m.MacroAccuracy, m.LogLoss));
        }
    }
}

internal class Issue
{
    [LoadColumn(0)] public string ID = "";
    [LoadColumn(1)] public string Area = "";
    [LoadColumn(2)] public string Title = "";
    [LoadColumn(3)] public string Description = "";
}
