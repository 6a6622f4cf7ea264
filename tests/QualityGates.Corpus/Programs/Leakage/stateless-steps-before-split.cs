// corpus: Concatenation, hashing and row-wise length normalization learn nothing from the rows, so fitting them before the split leaks nothing.
// library: ML.NET
// axis: local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 19);
var clicks = ml.Data.LoadFromTextFile<Click>("clicks.tsv", hasHeader: true);

var stateless = ml.Transforms.Conversion.Hash("SiteHash", nameof(Click.Site), numberOfBits: 12)
    .Append(ml.Transforms.Categorical.OneHotHashEncoding("Device", numberOfBits: 6))
    .Append(ml.Transforms.Concatenate("Numbers", nameof(Click.Hour), nameof(Click.Depth)))
    .Append(ml.Transforms.NormalizeLpNorm("Numbers"))
    .Append(ml.Transforms.Concatenate("Features", "Numbers", "Device"));
var ready = stateless.Fit(clicks).Transform(clicks);

var split = ml.Data.TrainTestSplit(ready, testFraction: 0.1);
var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Click.Clicked)).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Click.Clicked));
File.WriteAllText("clicks.json", FormattableString.Invariant($"{{\"logLoss\":{metrics.LogLoss},\"auprc\":{metrics.AreaUnderPrecisionRecallCurve}}}"));

public sealed class Click
{
    [LoadColumn(0)] public bool Clicked { get; set; }
    [LoadColumn(1)] public string Site { get; set; } = "";
    [LoadColumn(2)] public string Device { get; set; } = "";
    [LoadColumn(3)] public float Hour { get; set; }
    [LoadColumn(4)] public float Depth { get; set; }
}
