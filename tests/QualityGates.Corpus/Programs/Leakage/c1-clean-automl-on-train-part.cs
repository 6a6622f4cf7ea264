// corpus: The search sees the training part and validates on a part of that; the test part measures the winner.
// library: ML.NET
// axis: experiment settings object, named arguments
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loaded = ml.Data.LoadFromTextFile<Review>("reviews.tsv", hasHeader: true);
var outer = ml.Data.TrainTestSplit(loaded, testFraction: 0.15);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15);
var settings = new BinaryExperimentSettings { MaxExperimentTimeInSeconds = 300, OptimizingMetric = BinaryClassificationMetric.F1Score };
var result = ml.Auto().CreateBinaryClassificationExperiment(settings)
    .Execute(trainData: inner.TrainSet, validationData: inner.TestSet, labelColumnName: nameof(Review.Good));
var scored = result.BestRun.Model.Transform(outer.TestSet);
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Review.Good));
File.WriteAllText("reviews.txt", FormattableString.Invariant($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}"));

public sealed class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public bool Good { get; set; }
}
