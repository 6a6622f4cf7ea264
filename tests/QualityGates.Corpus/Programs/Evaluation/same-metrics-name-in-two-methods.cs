// corpus: Two methods have a local of the same name; each of them is read, one only in a pattern, one only in a lambda.
// library: ML.NET
// axis: equal local names, lambda, pattern
using System;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

internal static class Program
{
    private static readonly MLContext Ml = new(seed: 1);

    private static int Main()
    {
        var mails = Ml.Data.LoadFromTextFile<Mail>("mails.tsv", allowQuoting: true);
        var split = Ml.Data.TrainTestSplit(mails, testFraction: 0.2);
        return Urgent(split) && Length(split) ? 0 : 1;
    }

    private static bool Urgent(DataOperationsCatalog.TrainTestData split)
    {
        var model = Ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
            .Append(Ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Mail.Urgent)))
            .Fit(split.TrainSet);
        var metrics = Ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Mail.Urgent));
        return metrics is { AreaUnderRocCurve: > 0.85, PositiveRecall: > 0.7 };
    }

    private static bool Length(DataOperationsCatalog.TrainTestData split)
    {
        var model = Ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
            .Append(Ml.Regression.Trainers.Sdca(nameof(Mail.Replies)))
            .Fit(split.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Mail.Replies));
        Func<double, bool> isBelow = limit => metrics.MeanAbsoluteError < limit;
        return new[] { 4.0, 2.5 }.All(isBelow);
    }
}

internal class Mail
{
    [LoadColumn(0)] public bool Urgent { get; set; }
    [LoadColumn(1)] public float Replies { get; set; }
    [LoadColumn(2)] public string Text { get; set; } = "";
}
