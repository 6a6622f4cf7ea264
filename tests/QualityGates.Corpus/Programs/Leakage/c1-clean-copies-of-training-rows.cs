// corpus: The rare rows are copied after the split and only among the training rows.
// library: ML.NET
// axis: Concat and SelectMany on the training part
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var all = ml.Data.LoadFromTextFile<Fault>("faults.csv", ',', true);
var split = ml.Data.TrainTestSplit(all, testFraction: 0.3, seed: 5);
var train = ml.Data.CreateEnumerable<Fault>(split.TrainSet, reuseRowObject: false).ToList();
var rare = train.Where(f => f.Failed).SelectMany(f => Enumerable.Repeat(f, 4));
var balanced = ml.Data.LoadFromEnumerable(train.Concat(rare));
var model = ml.Transforms.Concatenate("Features", "Vibration", "Heat").Append(ml.BinaryClassification.Trainers.FastForest("Failed")).Fit(balanced);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), "Failed");
File.WriteAllText("faults.txt", FormattableString.Invariant($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}"));

public sealed class Fault
{
    [LoadColumn(0)] public float Vibration { get; set; }
    [LoadColumn(1)] public float Heat { get; set; }
    [LoadColumn(2)] public bool Failed { get; set; }
}
