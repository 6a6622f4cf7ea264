// corpus: The calibrator learns from a third part, the threshold is chosen on the same third part, and the test rows are scored last.
// library: ML.NET
// axis: local function, nested split
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 50);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true, allowQuoting: true);
var held = ml.Data.TrainTestSplit(mails, testFraction: 0.2);
var own = ml.Data.TrainTestSplit(held.TrainSet, testFraction: 0.2);

var words = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text)).Fit(own.TrainSet);
var linear = ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Mail.Spam)).Fit(words.Transform(own.TrainSet));
var scoredOwn = linear.Transform(words.Transform(own.TestSet));
var calibrator = ml.BinaryClassification.Calibrators.Platt(nameof(Mail.Spam)).Fit(scoredOwn);

var threshold = ThresholdFor(scoredOwn, wantedRecall: 0.95);
var strict = ml.BinaryClassification.ChangeModelThreshold(linear, threshold);
var scoredTest = calibrator.Transform(strict.Transform(words.Transform(held.TestSet)));
var metrics = ml.BinaryClassification.Evaluate(scoredTest, nameof(Mail.Spam));
File.WriteAllText("spam.txt", FormattableString.Invariant($"{metrics.LogLoss} {metrics.PositiveRecall} {metrics.PositivePrecision}"));

float ThresholdFor(IDataView scored, double wantedRecall)
{
    var scores = ml.Data.CreateEnumerable<ScoredMail>(scored, reuseRowObject: false)
        .Where(mail => mail.Spam)
        .Select(mail => mail.Score)
        .Order()
        .ToArray();
    return scores[(int)((1 - wantedRecall) * scores.Length)];
}

internal class Mail
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal sealed class ScoredMail
{
    public bool Spam { get; set; }
    public float Score { get; set; }
}
