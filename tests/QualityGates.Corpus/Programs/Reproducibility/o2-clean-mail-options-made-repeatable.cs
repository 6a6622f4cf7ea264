// corpus: The options of a trainer of mail subjects pass through an extension method which takes the threads away before the trainer is made.
// library: ML.NET
// axis: extension method on options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Mails;

public sealed class Mail
{
    [LoadColumn(0)] public string Folder { get; set; } = "";

    [LoadColumn(1)] public string Subject { get; set; } = "";
}

internal static class Repeatable
{
    public static SdcaMaximumEntropyMulticlassTrainer.Options OnOneThread(this SdcaMaximumEntropyMulticlassTrainer.Options options)
    {
        options.NumberOfThreads = 1;
        return options;
    }
}

public sealed class FolderModel(MLContext ml)
{
    private readonly SdcaMaximumEntropyMulticlassTrainer.Options _options = new()
    {
        L2Regularization = 0.001f,
        MaximumNumberOfIterations = 40,
    };

    public (ITransformer Model, MulticlassClassificationMetrics Metrics) Train(DataOperationsCatalog.TrainTestData parts)
    {
        var trainer = ml.MulticlassClassification.Trainers.SdcaMaximumEntropy(_options.OnOneThread());
        var model = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Folder))
            .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Subject)))
            .AppendCacheCheckpoint(ml)
            .Append(trainer)
            .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"))
            .Fit(parts.TrainSet);
        return (model, ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet)));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var mails = ml.Data.LoadFromTextFile<Mail>(args[0], separatorChar: '\t', hasHeader: true);
        var parts = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
        var (model, metrics) = new FolderModel(ml).Train(parts);
        ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(args[1], "folders.zip"));
        File.WriteAllText(
            Path.Combine(args[1], "folders.json"),
            JsonSerializer.Serialize(new { metrics.MicroAccuracy, metrics.MacroAccuracy, metrics.LogLoss }));
    }
}
