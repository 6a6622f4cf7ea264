// corpus: A recommender of the samples: cached ratings, an evaluation, a schema, an output class that is filled and one prediction.
// library: ML.NET
// axis: console
// scores: MLQ6003 MLQ6008
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Movies;

public class MovieRating
{
    [LoadColumn(0)] public float userId;
    [LoadColumn(1)] public float movieId;
    [LoadColumn(2)] public float Label;
}

public class MovieRatingPrediction
{
    public float Label;
    public float Score;
}

public static class Program
{
    public static void Main()
    {
        var mlContext = new MLContext(seed: 0);
        var training = mlContext.Data.LoadFromTextFile<MovieRating>(Path.Combine("Data", "ratings-train.csv"), hasHeader: true, separatorChar: ',');
        var test = mlContext.Data.LoadFromTextFile<MovieRating>(Path.Combine("Data", "ratings-test.csv"), hasHeader: true, separatorChar: ',');
        var options = new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = "userIdEncoded",
            MatrixRowIndexColumnName = "movieIdEncoded",
            LabelColumnName = "Label",
            NumberOfIterations = 20,
            ApproximationRank = 100,
            NumberOfThreads = 1,
        };
        var estimator = mlContext.Transforms.Conversion.MapValueToKey("userIdEncoded", "userId")
            .Append(mlContext.Transforms.Conversion.MapValueToKey("movieIdEncoded", "movieId"))
            .AppendCacheCheckpoint(mlContext)
            .Append(mlContext.Recommendation().Trainers.MatrixFactorization(options));
        ITransformer model = estimator.Fit(training);
        var metrics = mlContext.Regression.Evaluate(model.Transform(test));
        Console.WriteLine($"{metrics.RootMeanSquaredError:0.###} {metrics.RSquared:0.###}");
        var engine = mlContext.Model.CreatePredictionEngine<MovieRating, MovieRatingPrediction>(model);
        var prediction = engine.Predict(new MovieRating { userId = 6, movieId = 10 });
        Console.WriteLine(Math.Round(prediction.Score, 1) > 3.5 ? "recommended" : "not recommended");
        mlContext.Model.Save(model, training.Schema, Path.Combine("Data", "movies.zip"));
    }
}
