// corpus: The best trainer is chosen with the validation part; the test part is evaluated once, for the winner.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 71);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', hasHeader: true), testFraction: 0.2);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25);

ITransformer? best = null;
var bestScore = double.MinValue;
foreach (var leaves in new[] { 8, 20, 60 })
{
    var model = ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: leaves).Fit(inner.TrainSet);
    var score = ml.BinaryClassification.Evaluate(model.Transform(inner.TestSet)).AreaUnderPrecisionRecallCurve;
    if (score > bestScore)
    {
        (bestScore, best) = (score, model);
    }
}

var metrics = ml.BinaryClassification.Evaluate(best!.Transform(outer.TestSet));
File.WriteAllText("visits.json", FormattableString.Invariant($"{{ \"validation\": {bestScore}, \"test\": {metrics.AreaUnderPrecisionRecallCurve}, \"f1\": {metrics.F1Score} }}"));

public sealed class Visit
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 11), VectorType(11)] public float[] Features { get; set; } = [];
}
