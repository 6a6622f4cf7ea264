// corpus: Accuracy is read here, F1 and recall in a helper that is given the same metrics; together they decide.
// library: ML.NET
// axis: static helper, averages of folds
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Phishing;

internal sealed class Mail
{
    [LoadColumn(0)] public float Links { get; set; }

    [LoadColumn(1)] public float Capitals { get; set; }

    [LoadColumn(2)] public float SenderAge { get; set; }

    [LoadColumn(3)] public bool Label { get; set; }
}

internal static class Verdict
{
    public static bool FindsEnough(IEnumerable<BinaryClassificationMetrics> folds)
    {
        var all = folds.ToList();
        return all.Average(metrics => metrics.F1Score) > 0.7 && all.Min(metrics => metrics.PositiveRecall) > 0.5;
    }
}

internal static class Program
{
    private static int Main(string[] args)
    {
        var ml = new MLContext(seed: 41);
        var mails = ml.Data.LoadFromTextFile<Mail>(args[0], separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Mail.Links), nameof(Mail.Capitals), nameof(Mail.SenderAge))
            .Append(ml.BinaryClassification.Trainers.Gam());
        var folds = ml.BinaryClassification.CrossValidate(mails, pipeline, numberOfFolds: 6, seed: 41)
            .Select(fold => fold.Metrics)
            .ToList();
        var accuracy = folds.Average(metrics => metrics.Accuracy);
        Console.WriteLine($"accuracy {accuracy:P1}");
        if (accuracy < 0.8 || !Verdict.FindsEnough(folds))
        {
            return 1;
        }

        ml.Model.Save(pipeline.Fit(mails), mails.Schema, args[1]);
        return 0;
    }
}
