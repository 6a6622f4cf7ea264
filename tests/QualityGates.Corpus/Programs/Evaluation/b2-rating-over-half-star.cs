// corpus: A recommender predicts ratings between 0 and 1; comparing this regression value with 0.5 is no probability threshold.
// library: ML.NET
// axis: prediction class with Score, LINQ
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var mlContext = new MLContext(seed: 1);
var trainingDataView = mlContext.Data.LoadFromTextFile<MovieRating>(Path.Combine("Data", "ratings-train.csv"), hasHeader: true, separatorChar: ',');
var testDataView = mlContext.Data.LoadFromTextFile<MovieRating>(Path.Combine("Data", "ratings-test.csv"), hasHeader: true, separatorChar: ',');
IEstimator<ITransformer> estimator = mlContext.Transforms.Conversion.MapValueToKey(outputColumnName: "userIdEncoded", inputColumnName: "UserId")
    .Append(mlContext.Transforms.Conversion.MapValueToKey(outputColumnName: "movieIdEncoded", inputColumnName: "MovieId"));
var options = new MatrixFactorizationTrainer.Options
{
    MatrixColumnIndexColumnName = "userIdEncoded",
    MatrixRowIndexColumnName = "movieIdEncoded",
    LabelColumnName = "Label",
    NumberOfIterations = 20,
    ApproximationRank = 100,
};
var model = estimator.Append(mlContext.Recommendation().Trainers.MatrixFactorization(options)).Fit(trainingDataView);

var metrics = mlContext.Regression.Evaluate(model.Transform(testDataView), labelColumnName: "Label", scoreColumnName: "Score");
if (metrics.RootMeanSquaredError > 0.3 || metrics.MeanAbsoluteError > 0.2)
{
    throw new InvalidOperationException($"RMSE is {metrics.RootMeanSquaredError:F3}.");
}

var predictionEngine = mlContext.Model.CreatePredictionEngine<MovieRating, MovieRatingPrediction>(model);
foreach (var movie in Enumerable.Range(1, 50).Select(id => new MovieRating { UserId = 6, MovieId = id }))
{
    if (predictionEngine.Predict(movie).Score > 0.5f)
    {
        Console.WriteLine($"Movie {movie.MovieId} is recommended for user {movie.UserId}");
    }
}

public class MovieRating
{
    [LoadColumn(0)] public float UserId;
    [LoadColumn(1)] public float MovieId;
    [LoadColumn(2)] public float Label;
}

public class MovieRatingPrediction
{
    public float Label;
    public float Score;
}
