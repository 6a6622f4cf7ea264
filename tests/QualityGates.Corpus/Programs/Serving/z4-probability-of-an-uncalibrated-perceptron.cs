// corpus: A perceptron without a calibrator is asked for a probability, which stays zero for every comment.
// library: ML.NET
// axis: library, class of predictions
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Forum.Moderation;

public sealed class Post
{
    public string Text { get; set; } = "";

    public bool Label { get; set; }
}

public sealed class PostVerdict
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; } // expect: MLQ6006
}

public sealed class Moderator
{
    private readonly MLContext context = new(seed: 3);
    private PredictionEngine<Post, PostVerdict>? engine;

    public BinaryClassificationMetrics Learn(IEnumerable<Post> posts)
    {
        var split = context.Data.TrainTestSplit(context.Data.LoadFromEnumerable(posts), testFraction: 0.2, seed: 3);
        var model = context.Transforms.Text.FeaturizeText("Features", nameof(Post.Text))
            .Append(context.BinaryClassification.Trainers.AveragedPerceptron())
            .Fit(split.TrainSet);
        engine = context.Model.CreatePredictionEngine<Post, PostVerdict>(model);
        return context.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
    }

    public bool ShouldHide(string text)
    {
        if (engine is null)
        {
            return false;
        }

        var verdict = engine.Predict(new Post { Text = text });
        return verdict.PredictedLabel && verdict.Probability > 0.8f;
    }
}
