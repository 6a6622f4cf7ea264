// corpus: Missing ages become zero by the default mode and amounts are clamped to fixed limits before the split; both use constants, not data.
// library: ML.NET
// axis: replacement mode argument, LINQ projection with constants
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 80);
var donors = File.ReadLines("donors.csv").Skip(1).Select(l => l.Split(','))
    .Select(c => new Donor { Age = c[0] == "" ? float.NaN : float.Parse(c[0], System.Globalization.CultureInfo.InvariantCulture), Amount = Math.Clamp(float.Parse(c[1], System.Globalization.CultureInfo.InvariantCulture), 0f, 500f), Again = c[2] == "1" })
    .ToList();
var raw = ml.Data.LoadFromEnumerable(donors);
var filled = ml.Transforms.ReplaceMissingValues(nameof(Donor.Age), replacementMode: MissingValueReplacingEstimator.ReplacementMode.DefaultValue)
    .Fit(raw)
    .Transform(raw);

var split = ml.Data.TrainTestSplit(filled, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Donor.Age), nameof(Donor.Amount))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Donor.Again)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Donor.Again));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3} F1 {metrics.F1Score:F3}");
return metrics.AreaUnderRocCurve > 0.6 ? 0 : 1;

internal sealed class Donor
{
    public float Age { get; set; }
    public float Amount { get; set; }
    public bool Again { get; set; }
}
