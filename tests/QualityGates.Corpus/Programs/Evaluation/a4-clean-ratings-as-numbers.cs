// corpus: A recommender of board games is judged by the evaluator of regressions, since ratings are numbers.
// library: ML.NET
// axis: console, key columns
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 63);
var ratings = ml.Data.LoadFromTextFile<Rating>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(ratings, testFraction: 0.1, seed: 63);
var options = new MatrixFactorizationTrainer.Options
{
    LabelColumnName = nameof(Rating.Stars),
    MatrixColumnIndexColumnName = nameof(Rating.Player),
    MatrixRowIndexColumnName = nameof(Rating.Game),
    ApproximationRank = 16,
    NumberOfIterations = 30,
    NumberOfThreads = 1,
};
var model = ml.Recommendation().Trainers.MatrixFactorization(options).Fit(ml.Data.Cache(parts.TrainSet));
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Rating.Stars));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { metrics.RootMeanSquaredError, metrics.MeanAbsoluteError }));
if (metrics.MeanAbsoluteError < 0.8)
{
    ml.Model.Save(model, ratings.Schema, args[2]);
}

internal sealed class Rating
{
    [LoadColumn(0), KeyType(4000)] public uint Player { get; set; }

    [LoadColumn(1), KeyType(900)] public uint Game { get; set; }

    [LoadColumn(2)] public float Stars { get; set; }
}
