// corpus: A moderation service reads the score column of a linear SVM into a property called Confidence and cuts it at one half.
// library: ML.NET
// axis: renamed column, prediction engine in a service, two types
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Moderation;

public static class Program
{
    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var posts = ml.Data.LoadFromTextFile<Post>("posts.tsv", hasHeader: true);
        var split = ml.Data.TrainTestSplit(posts, testFraction: 0.2);
        var model = ml.Transforms.Text.FeaturizeText("Features", nameof(Post.Text))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(Post.Spam)))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(Post.Spam));
        if (metrics.F1Score < 0.8 || metrics.PositivePrecision < 0.9)
        {
            throw new InvalidOperationException("Not good enough to moderate.");
        }

        var service = new ModerationService(ml.Model.CreatePredictionEngine<Post, PostVerdict>(model));
        foreach (var text in args)
        {
            Console.WriteLine(service.ShouldHide(text) ? $"HIDE  {text}" : $"SHOW  {text}"); // expect: MLQ3006
        }
    }
}

public sealed class ModerationService
{
    private readonly PredictionEngine<Post, PostVerdict> _engine;

    public ModerationService(PredictionEngine<Post, PostVerdict> engine) => _engine = engine;

    public bool ShouldHide(string text)
    {
        var verdict = _engine.Predict(new Post { Text = text });
        return verdict.Confidence > 0.5f;
    }
}

public class Post
{
    [LoadColumn(0)] public bool Spam { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}

public class PostVerdict
{
    [ColumnName("Score")] public float Confidence { get; set; }
}
