// corpus: A fraction of 0.99 only cuts a small sample from a large file to work on; that sample is split with 0.2.
// library: ML.NET
// axis: nested split
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var all = ml.Data.LoadFromTextFile<Packet>("packets.csv", ',');

// One in a hundred is enough to try things out.
var sample = ml.Data.TrainTestSplit(all, testFraction: 0.99).TrainSet;
var split = ml.Data.TrainTestSplit(sample, testFraction: 0.2);

var model = ml.BinaryClassification.Trainers.SdcaLogisticRegression(nameof(Packet.Attack)).Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Packet.Attack));
File.WriteAllText("packets.txt", FormattableString.Invariant($"{metrics.AreaUnderRocCurve:F3} {metrics.F1Score:F3}"));

public sealed class Packet
{
    [LoadColumn(0)] public bool Attack { get; set; }
    [LoadColumn(1, 40), VectorType(40)] public float[] Features { get; set; } = [];
}
