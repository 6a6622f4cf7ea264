// corpus: A spam filter is judged by its accuracy, through a helper that reads nothing else.
// library: ML.NET
// axis: extension method, gate
// scores: MLQ3005
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 7);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.csv", separatorChar: ',', hasHeader: true, allowQuoting: true);
var split = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Body))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Mail.Spam)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Mail.Spam)); // expect: MLQ3005
if (!metrics.IsGoodEnough())
{
    throw new InvalidOperationException("too many errors");
}

File.WriteAllText("accuracy.txt", FormattableString.Invariant($"{metrics.Accuracy}"));

internal static class Gate
{
    public static bool IsGoodEnough(this CalibratedBinaryClassificationMetrics metrics) => metrics.Accuracy >= 0.9;
}

internal sealed class Mail
{
    [LoadColumn(0)] public string Body { get; set; } = "";
    [LoadColumn(1)] public bool Spam { get; set; }
}
