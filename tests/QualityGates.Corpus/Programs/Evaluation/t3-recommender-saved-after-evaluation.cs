// corpus: Ratings are learned from one file, the model is measured on another, and saved if it is good enough.
// library: ML.NET Recommender
// axis: Program with methods
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class MovieRating
{
    [LoadColumn(0)] public string UserId { get; set; } = "";
    [LoadColumn(1)] public string MovieId { get; set; } = "";
    [LoadColumn(2)] public float Label { get; set; }
}

public static class Program
{
    private const double WorstAcceptedError = 1.1;

    public static int Main(string[] args)
    {
        var mlContext = new MLContext(seed: 1);
        var (training, test) = LoadData(mlContext, args[0], args[1]);
        var model = BuildAndTrainModel(mlContext, training);
        if (EvaluateModel(mlContext, test, model) > WorstAcceptedError)
        {
            return 1;
        }

        mlContext.Model.Save(model, training.Schema, args[2]);
        return 0;
    }

    private static (IDataView Training, IDataView Test) LoadData(MLContext mlContext, string trainingFile, string testFile) =>
        (mlContext.Data.LoadFromTextFile<MovieRating>(trainingFile, separatorChar: ',', hasHeader: true),
         mlContext.Data.LoadFromTextFile<MovieRating>(testFile, separatorChar: ',', hasHeader: true));

    private static ITransformer BuildAndTrainModel(MLContext mlContext, IDataView ratings)
    {
        var pipeline = mlContext.Transforms.Conversion.MapValueToKey("UserKey", nameof(MovieRating.UserId))
            .Append(mlContext.Transforms.Conversion.MapValueToKey("MovieKey", nameof(MovieRating.MovieId)))
            .Append(mlContext.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
            {
                MatrixColumnIndexColumnName = "UserKey",
                MatrixRowIndexColumnName = "MovieKey",
                LabelColumnName = nameof(MovieRating.Label),
                NumberOfIterations = 20,
                ApproximationRank = 100,
                NumberOfThreads = 1,
            }));
        return pipeline.Fit(ratings);
    }

    private static double EvaluateModel(MLContext mlContext, IDataView test, ITransformer model)
    {
        var metrics = mlContext.Recommendation().Evaluate(model.Transform(test));
        Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:0.000}, R² {metrics.RSquared:0.000}");
        return metrics.RootMeanSquaredError;
    }
}
