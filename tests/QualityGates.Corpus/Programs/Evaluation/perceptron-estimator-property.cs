// corpus: The estimator, an averaged perceptron, comes from a property of the class; the evaluator asks for calibrated scores.
// library: ML.NET
// axis: property, primary constructor
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var training = new ToxicityTraining(new MLContext(seed: 1));
return training.IsGoodEnough("comments.tsv") ? 0 : 1;

internal sealed class ToxicityTraining(MLContext ml)
{
    private IEstimator<ITransformer> Estimator =>
        ml.Transforms.Text.FeaturizeText("Features", nameof(Comment.Text))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Comment.Toxic), numberOfIterations: 10));

    public bool IsGoodEnough(string path)
    {
        var comments = ml.Data.LoadFromTextFile<Comment>(path, hasHeader: true, allowQuoting: true);
        var parts = ml.Data.TrainTestSplit(comments, testFraction: 0.2);
        var scored = Estimator.Fit(parts.TrainSet).Transform(parts.TestSet);
        var metrics = ml.BinaryClassification.Evaluate(scored, nameof(Comment.Toxic)); // expect: MLQ3003
        Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, log-loss {metrics.LogLoss:F3}");
        return metrics.AreaUnderRocCurve > 0.9;
    }
}

internal class Comment
{
    [LoadColumn(0)] public bool Toxic { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
