// corpus: The split comes first; only training rows are repeated, so no copy reaches the test.
// library: ML.NET
// axis: collections
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Defect>("defects.csv", ',', hasHeader: true), testFraction: 0.2);

var training = ml.Data.CreateEnumerable<Defect>(split.TrainSet, reuseRowObject: false).ToList();
training.AddRange(training.Where(part => part.Broken).ToList());
training.AddRange(training.Where(part => part.Broken).ToList());

var model = ml.BinaryClassification.Trainers.FastTree(nameof(Defect.Broken)).Fit(ml.Data.LoadFromEnumerable(training));
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Defect.Broken));
Console.WriteLine($"recall {metrics.PositiveRecall:P0}, precision {metrics.PositivePrecision:P0}");
return metrics.AreaUnderPrecisionRecallCurve > 0.6 ? 0 : 1;

public sealed class Defect
{
    [LoadColumn(0)] public bool Broken { get; set; }
    [LoadColumn(1, 16), VectorType(16)] public float[] Features { get; set; } = [];
}
