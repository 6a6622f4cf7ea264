// corpus: A bench that scores by probabilities is given a perceptron, which has none.
// library: ML.NET
// axis: console, helper, estimator as argument
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mailroom;

public sealed class Mail
{
    [LoadColumn(0)] public string Subject { get; set; } = "";

    [LoadColumn(1)] public string Body { get; set; } = "";

    [LoadColumn(2)] public bool Spam { get; set; }
}

internal static class Bench
{
    public static CalibratedBinaryClassificationMetrics Score(MLContext ml, IEstimator<ITransformer> learner, IDataView train, IDataView test)
    {
        var model = learner.Fit(train);
        return ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Mail.Spam));
    }
}

internal static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var mails = ml.Data.LoadFromTextFile<Mail>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(mails, testFraction: 0.2, seed: 2);
        var perceptron = ml.Transforms.Text.FeaturizeText("FromSubject", nameof(Mail.Subject))
            .Append(ml.Transforms.Text.FeaturizeText("FromBody", nameof(Mail.Body)))
            .Append(ml.Transforms.Concatenate("Features", "FromSubject", "FromBody"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Mail.Spam)));

        var metrics = Bench.Score(ml, perceptron, parts.TrainSet, parts.TestSet); // expect: MLQ3003
        Console.WriteLine($"F1 {metrics.F1Score:F3}, log-loss {metrics.LogLoss:F3}");
        return metrics.F1Score > 0.85 && metrics.LogLoss < 0.4 ? 0 : 1;
    }
}
