// corpus: A program with three faults at once: scaled before the split, a swapped fraction, and the better of two models chosen on the test rows.
// library: ML.NET
// axis: several faults
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 42);
var raw = ml.Data.LoadFromTextFile<Subscriber>("subscribers.csv", ',', hasHeader: true);

// 1. prepare
var prep = ml.Transforms.Concatenate("Features", nameof(Subscriber.Minutes), nameof(Subscriber.Calls), nameof(Subscriber.Bill))
    .Append(ml.Transforms.NormalizeMinMax("Features"));
var data = prep.Fit(raw).Transform(raw); // expect: MLQ2001

// 2. split 80/20
var split = ml.Data.TrainTestSplit(data, testFraction: 0.8); // expect: MLQ2013

// 3. train and pick
var fast = ml.BinaryClassification.Trainers.FastTree(nameof(Subscriber.Left)).Fit(split.TrainSet);
var linear = ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Subscriber.Left)).Fit(split.TrainSet);
var fastMetrics = ml.BinaryClassification.Evaluate(fast.Transform(split.TestSet), nameof(Subscriber.Left));
var linearMetrics = ml.BinaryClassification.Evaluate(linear.Transform(split.TestSet), nameof(Subscriber.Left));
var best = fastMetrics.F1Score > linearMetrics.F1Score ? fastMetrics : linearMetrics; // expect: MLQ2006
File.WriteAllText("churn.json", $"{{ \"f1\": {best.F1Score}, \"auc\": {best.AreaUnderRocCurve} }}"); // expect: MLQ1008

public sealed class Subscriber
{
    [LoadColumn(0)] public float Minutes { get; set; }
    [LoadColumn(1)] public float Calls { get; set; }
    [LoadColumn(2)] public float Bill { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}
