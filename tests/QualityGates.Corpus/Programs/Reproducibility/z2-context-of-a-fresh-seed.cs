// corpus: A helper makes the seed of the context out of the time stamp counter, and nobody learns which one it was.
// library: ML.NET
// axis: helper
using System.Diagnostics;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Spam;

internal static class Seeds
{
    public static int Fresh() => unchecked((int)Stopwatch.GetTimestamp() & int.MaxValue);
}

internal sealed class Mail
{
    [LoadColumn(0)]
    public bool Spam { get; set; }

    [LoadColumn(1)]
    public string Subject { get; set; } = "";
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(Seeds.Fresh()); // expect: MLQ1004
        var mails = ml.Data.LoadFromTextFile<Mail>(args[0], separatorChar: '\t', hasHeader: true, allowQuoting: true);
        var split = ml.Data.TrainTestSplit(mails, testFraction: 0.2, seed: 4);
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Subject))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Mail.Spam), numberOfIterations: 20));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Mail.Spam));
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.Accuracy, metrics.F1Score, metrics.AreaUnderRocCurve }));
    }
}
