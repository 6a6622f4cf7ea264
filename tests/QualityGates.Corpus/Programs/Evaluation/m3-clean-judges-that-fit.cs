// corpus: Each trainer meets the evaluator of its task: margins are judged without probabilities, a calibrated machine with them.
// library: ML.NET
// axis: dictionary of delegates, named labels
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 19);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true), 0.2);
var shape = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text));
var judges = new Dictionary<string, Func<BinaryClassificationMetrics>>
{
    ["svm"] = () =>
    {
        var model = shape.Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Mail.Spam))).Fit(parts.TrainSet);
        return ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Mail.Spam));
    },
    ["svm, calibrated"] = () =>
    {
        var model = shape.Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Mail.Spam)))
            .Append(ml.BinaryClassification.Calibrators.Platt(nameof(Mail.Spam)))
            .Fit(parts.TrainSet);
        return ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Mail.Spam));
    },
};
var table = judges.ToDictionary(static pair => pair.Key, static pair => pair.Value() is var m ? new { m.F1Score, m.AreaUnderRocCurve } : null);
File.WriteAllText("mails.json", JsonSerializer.Serialize(table));

internal sealed class Mail
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Spam { get; set; }
}
