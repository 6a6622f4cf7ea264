// corpus: Ratings of recipes are factorised in one thread and judged by the metrics of regressions, which suit a recommender.
// library: ML.NET
// axis: recommendation, options
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Recipes;

public sealed class Vote
{
    [KeyType(5000)] public uint Cook { get; set; }

    [KeyType(900)] public uint Recipe { get; set; }

    public float Stars { get; set; }
}

public sealed class Recommender(MLContext ml, string folder)
{
    public bool Train(IReadOnlyList<Vote> votes)
    {
        var rows = ml.Data.LoadFromEnumerable(votes);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.1, seed: 77);
        var trainer = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
        {
            LabelColumnName = nameof(Vote.Stars),
            MatrixColumnIndexColumnName = nameof(Vote.Cook),
            MatrixRowIndexColumnName = nameof(Vote.Recipe),
            ApproximationRank = 32,
            NumberOfThreads = 1,
            Quiet = true,
        });
        var model = trainer.Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Vote.Stars));
        File.WriteAllText(Path.Combine(folder, "recipes.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));
        if (metrics.MeanAbsoluteError > 0.9)
        {
            return false;
        }

        ml.Model.Save(model, rows.Schema, Path.Combine(folder, "recipes.zip"));
        return true;
    }
}
