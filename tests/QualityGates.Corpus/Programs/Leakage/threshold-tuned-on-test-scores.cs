// corpus: The threshold with the best F1 on the test rows becomes that of the model, whose F1 is then reported for the same rows.
// library: ML.NET
// axis: generics
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 52);
var calls = ml.Data.LoadFromTextFile<Call>("calls.csv", ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(calls, testFraction: 0.3);
var model = ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(split.TrainSet);

(float Threshold, double F1) best = (0, 0);
foreach (var threshold in new[] { -1f, -0.5f, 0f, 0.5f, 1f })
{
    var metrics = Score(ml.BinaryClassification.ChangeModelThreshold(model, threshold));
    if (metrics.F1Score > best.F1) // expect: MLQ2006
    {
        best = (threshold, metrics.F1Score);
    }
}

File.WriteAllText("threshold.txt", $"{best.Threshold} {best.F1:F3}"); // expect: MLQ1008

CalibratedBinaryClassificationMetrics Score<TModel>(BinaryPredictionTransformer<TModel> candidate)
    where TModel : class =>
    ml.BinaryClassification.Evaluate(candidate.Transform(split.TestSet));

public sealed class Call
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; } = [];
}
