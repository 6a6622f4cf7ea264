// corpus: The threshold comes from scores of validation mails, and the changed model meets the test mails once.
// library: ML.NET
// axis: column values, zip, changed threshold
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 15);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);
var outer = ml.Data.TrainTestSplit(mails, 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.2);
var words = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text)).Fit(inner.TrainSet);
var classifier = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Mail.Spam)).Fit(words.Transform(inner.TrainSet));

var validation = classifier.Transform(words.Transform(inner.TestSet));
var scored = validation.GetColumn<bool>(nameof(Mail.Spam)).Zip(validation.GetColumn<float>("Probability")).ToArray();
float threshold = scored.Select(pair => pair.Second).Distinct().MaxBy(candidate => F1(scored, candidate));

var adjusted = ml.BinaryClassification.ChangeModelThreshold(classifier, threshold);
var metrics = ml.BinaryClassification.Evaluate(adjusted.Transform(words.Transform(outer.TestSet)), nameof(Mail.Spam));
Console.WriteLine($"threshold {threshold:F3}: F1 {metrics.F1Score:F3}, AUC {metrics.AreaUnderRocCurve:F3}");

static double F1((bool Spam, float Probability)[] rows, float threshold)
{
    int hits = rows.Count(row => row.Spam && row.Probability >= threshold);
    int misses = rows.Count(row => row.Spam != row.Probability >= threshold);
    return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + misses);
}

internal sealed class Mail
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
