// corpus: A calibrator is fitted on a third part, which is what such a part is for, and the calibrated model tested on the test part.
// library: ML.NET
// axis: nested split
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 28);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Tumour>("tumours.csv", ',', hasHeader: true), testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.2);

var machine = ml.BinaryClassification.Trainers.LinearSvm().Fit(inner.TrainSet);
var calibrator = ml.BinaryClassification.Calibrators.Platt().Fit(machine.Transform(inner.TestSet));
var calibrated = machine.Append(calibrator);

var metrics = ml.BinaryClassification.Evaluate(calibrated.Transform(outer.TestSet));
File.WriteAllText("tumours.json", FormattableString.Invariant($"{{ \"logLoss\": {metrics.LogLoss}, \"recall\": {metrics.PositiveRecall} }}"));

public sealed class Tumour
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 30), VectorType(30)] public float[] Features { get; set; } = [];
}
