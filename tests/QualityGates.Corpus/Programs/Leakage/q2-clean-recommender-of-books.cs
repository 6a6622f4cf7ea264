// corpus: A recommender of books is tested on ratings of readers and books it knows, as it has to be.
// library: ML.NET
// axis: async class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var trainer = new BookRecommender(new MLContext(seed: 5));
await trainer.TrainAsync(args[0], Path.Combine(AppContext.BaseDirectory, "books"));

internal sealed class BookRecommender(MLContext ml)
{
    public async Task TrainAsync(string file, string folder)
    {
        var ratings = ml.Data.LoadFromTextFile<Rating>(file, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(ratings, testFraction: 0.1);
        var options = new MatrixFactorizationTrainer.Options
        {
            LabelColumnName = nameof(Rating.Stars),
            MatrixColumnIndexColumnName = nameof(Rating.UserId),
            MatrixRowIndexColumnName = nameof(Rating.BookId),
            ApproximationRank = 24,
            NumberOfIterations = 40,
            NumberOfThreads = 1,
        };
        var model = ml.Recommendation().Trainers.MatrixFactorization(options).Fit(split.TrainSet);
        var metrics = ml.Recommendation().Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Rating.Stars));

        Directory.CreateDirectory(folder);
        ml.Model.Save(model, ratings.Schema, Path.Combine(folder, "books.zip"));
        await File.WriteAllTextAsync(
            Path.Combine(folder, "books.json"),
            JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));
    }
}

internal sealed class Rating
{
    [LoadColumn(0), KeyType(20000)] public uint UserId { get; set; }

    [LoadColumn(1), KeyType(9000)] public uint BookId { get; set; }

    [LoadColumn(2)] public float Stars { get; set; }
}
