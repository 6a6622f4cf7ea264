// corpus: A recommender of podcasts has to know the listeners and shows it is tested on, so its ratings are divided one by one.
// library: ML.NET
// axis: service, recommender
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Podcasts;

public sealed class Rating
{
    public string UserId { get; set; } = "";

    public string ShowId { get; set; } = "";

    public float Stars { get; set; }
}

public sealed record RatingError(double Root, double Absolute);

public sealed class ShowRecommender
{
    private readonly MLContext _ml = new(seed: 112);
    private ITransformer? _model;

    public RatingError Learn(IReadOnlyCollection<Rating> ratings)
    {
        var parts = _ml.Data.TrainTestSplit(_ml.Data.LoadFromEnumerable(ratings), testFraction: 0.1, seed: 112);
        var options = new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = "User",
            MatrixRowIndexColumnName = "Show",
            LabelColumnName = nameof(Rating.Stars),
            ApproximationRank = 24,
            NumberOfIterations = 30,
            NumberOfThreads = 1,
        };
        var pipeline = _ml.Transforms.Conversion.MapValueToKey("User", nameof(Rating.UserId))
            .Append(_ml.Transforms.Conversion.MapValueToKey("Show", nameof(Rating.ShowId)))
            .Append(_ml.Recommendation().Trainers.MatrixFactorization(options));

        _model = pipeline.Fit(parts.TrainSet);
        var metrics = _ml.Recommendation().Evaluate(_model.Transform(parts.TestSet), nameof(Rating.Stars));
        return new RatingError(metrics.RootMeanSquaredError, metrics.MeanAbsoluteError);
    }
}
