// corpus: The label is given as sampling key in the belief that this stratifies; whole classes end up in one part.
// library: ML.NET
// axis: named arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var mails = ml.Data.LoadFromTextFile<Mail>("mails.tsv", hasHeader: true);

// Stratified split.
var split = ml.Data.TrainTestSplit(mails, samplingKeyColumnName: "Label", testFraction: 0.2); // expect: MLQ2011

var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Mail.Text))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(labelColumnName: "Label"));
var metrics = ml.BinaryClassification.Evaluate(pipeline.Fit(split.TrainSet).Transform(split.TestSet));
return metrics.F1Score > 0.9 && metrics.AreaUnderRocCurve > 0.95 ? 0 : 1;

public sealed class Mail
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
