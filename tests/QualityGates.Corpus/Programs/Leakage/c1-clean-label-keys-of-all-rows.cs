// corpus: Only the label is mapped to keys before the split; it learns nothing about the features.
// library: ML.NET
// axis: reassigned local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 15);
IDataView mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv");
mails = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Mail.Team)).Fit(mails).Transform(mails);
mails = ml.Data.ShuffleRows(mails, seed: 15);
var split = ml.Data.TrainTestSplit(mails, 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy())
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("mails.txt", FormattableString.Invariant($"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));

public sealed class Mail
{
    [LoadColumn(0)] public string Team { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
