// corpus: Accuracy is printed first, but F1 and the precision-recall area decide.
// library: ML.NET
// axis: local function
// scores: MLQ3005
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var posts = ml.Data.LoadFromTextFile<Post>("posts.tsv", allowQuoting: true);
var split = ml.Data.TrainTestSplit(posts, testFraction: 0.2);
var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Post.Text))
    .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Post.Offensive)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Post.Offensive));
Console.WriteLine($"accuracy {metrics.Accuracy:P1}");
Environment.ExitCode = IsAcceptable(metrics) ? 0 : 1;

static bool IsAcceptable(CalibratedBinaryClassificationMetrics measured) =>
    measured.F1Score > 0.7 && measured.AreaUnderPrecisionRecallCurve > 0.65;

public class Post
{
    [LoadColumn(0)] public bool Offensive { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
