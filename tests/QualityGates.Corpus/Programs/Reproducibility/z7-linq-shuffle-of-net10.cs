// corpus: The Shuffle of LINQ has no seed; messages go through it before some of them are kept for the test.
// library: ML.NET
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var view = ml.Data.LoadFromTextFile<Sms>(args[0], hasHeader: false);
Sms[] messages = ml.Data.CreateEnumerable<Sms>(view, reuseRowObject: false)
    .Where(s => s.Text.Length > 3)
    .ToArray();
var shuffled = messages.Shuffle().ToList(); // expect: MLQ1002
var test = ml.Data.LoadFromEnumerable(shuffled.Take(500).ToList());
var train = ml.Data.LoadFromEnumerable(shuffled.Skip(500).ToList());
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Sms.Text))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Sms.Spam)))
    .Fit(train);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Sms.Spam));
using var writer = new StreamWriter(args[1]);
writer.WriteLine(FormattableString.Invariant($"auc={metrics.AreaUnderRocCurve}"));
writer.WriteLine(FormattableString.Invariant($"auprc={metrics.AreaUnderPrecisionRecallCurve}"));

internal sealed class Sms
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
