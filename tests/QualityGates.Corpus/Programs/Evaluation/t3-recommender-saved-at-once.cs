// corpus: Ratings are learned and the model goes to disk; nobody ever asks how good it is.
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
    public static void Main(string[] args)
    {
        var mlContext = new MLContext(seed: 1);
        var ratings = mlContext.Data.LoadFromTextFile<MovieRating>(args[0], separatorChar: ',', hasHeader: true);
        var model = BuildAndTrainModel(mlContext, ratings);
        SaveModel(mlContext, ratings.Schema, model, args[1]); // expect: MLQ3001
    }

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

    private static void SaveModel(MLContext mlContext, DataViewSchema schema, ITransformer model, string path)
    {
        mlContext.Model.Save(model, schema, path);
        Console.WriteLine("Saved.");
    }
}
