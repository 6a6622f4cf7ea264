// corpus: Ratings of podcasts are split one by one, because the factorization has to know the users and the podcasts it is tested on.
// library: ML.NET
// axis: recommender
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 70);
var ratings = ml.Data.LoadFromTextFile<Rating>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(ratings, testFraction: 0.1);
var pipeline = ml.Transforms.Conversion.MapValueToKey("User", nameof(Rating.UserId))
    .Append(ml.Transforms.Conversion.MapValueToKey("Show", nameof(Rating.Podcast)))
    .Append(ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
    {
        LabelColumnName = nameof(Rating.Stars),
        MatrixColumnIndexColumnName = "User",
        MatrixRowIndexColumnName = "Show",
        ApproximationRank = 32,
        NumberOfIterations = 30,
        NumberOfThreads = 1,
    }));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Recommendation().Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Rating.Stars));
ml.Model.Save(model, ratings.Schema, Path.Combine(AppContext.BaseDirectory, "podcasts.zip"));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "podcasts.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Rating
{
    [LoadColumn(0)] public string UserId { get; set; } = "";

    [LoadColumn(1)] public string Podcast { get; set; } = "";

    [LoadColumn(2)] public float Stars { get; set; }
}
