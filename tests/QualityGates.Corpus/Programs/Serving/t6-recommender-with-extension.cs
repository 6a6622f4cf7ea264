// corpus: A recommender saved without schema by an extension method, reloaded in an action for each call.
// library: Microsoft.ML
// axis: extension method, controller
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Movies;

public sealed class MovieRating
{
    [LoadColumn(0)]
    public float UserId { get; set; }

    [LoadColumn(1)]
    public float MovieId { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

public sealed class MovieScore
{
    public float Score { get; set; }
}

public static class ModelFiles
{
    public static void SaveTo(this ITransformer model, MLContext context, string path) => context.Model.Save(model, null, path); // expect: MLQ6005

    public static ITransformer ReadFrom(this MLContext context, string path) => context.Model.Load(path, out _); // expect: MLQ6002
}

public static class RecommenderJob
{
    public static void Run(string trainPath, string testPath)
    {
        var context = new MLContext(seed: 15);
        var train = context.Data.LoadFromTextFile<MovieRating>(trainPath, separatorChar: ',', hasHeader: true);
        var test = context.Data.LoadFromTextFile<MovieRating>(testPath, separatorChar: ',', hasHeader: true);
        var options = new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = "UserKey",
            MatrixRowIndexColumnName = "MovieKey",
            LabelColumnName = nameof(MovieRating.Label),
            NumberOfIterations = 30,
            NumberOfThreads = 1,
        };
        var model = context.Transforms.Conversion.MapValueToKey("UserKey", nameof(MovieRating.UserId))
            .Append(context.Transforms.Conversion.MapValueToKey("MovieKey", nameof(MovieRating.MovieId)))
            .Append(context.Recommendation().Trainers.MatrixFactorization(options))
            .Fit(train);
        var metrics = context.Recommendation().Evaluate(model.Transform(test));
        Console.WriteLine(FormattableString.Invariant($"{metrics.RootMeanSquaredError:F3} {metrics.RSquared:F3}"));
        model.SaveTo(context, "movies.zip");
    }
}

[ApiController]
[Route("movies")]
public sealed class MoviesController(MLContext context) : ControllerBase
{
    [HttpGet("{user}/{movie}")]
    public ActionResult<float> Get(float user, float movie)
    {
        using var engine = context.Model.CreatePredictionEngine<MovieRating, MovieScore>(context.ReadFrom("movies.zip"));
        return engine.Predict(new MovieRating { UserId = user, MovieId = movie }).Score;
    }
}
