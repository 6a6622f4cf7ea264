// corpus: A recommender maps users and films to keys before the split, and is measured on ratings held out.
// library: ML.NET
// axis: recommender, silence of the page
// scores: MLQ2010 MLQ2014
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Recommender;

public sealed class Rating
{
    [LoadColumn(0)] public string UserId { get; set; } = "";
    [LoadColumn(1)] public string FilmId { get; set; } = "";
    [LoadColumn(2)] public float Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var ratings = ml.Data.LoadFromTextFile<Rating>(args[0], separatorChar: ',', hasHeader: true);
        var keys = ml.Transforms.Conversion.MapValueToKey("User", nameof(Rating.UserId))
            .Append(ml.Transforms.Conversion.MapValueToKey("Film", nameof(Rating.FilmId)));
        var keyed = keys.Fit(ratings).Transform(ratings);
        var split = ml.Data.TrainTestSplit(keyed, testFraction: 0.1);
        var trainer = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = "User",
            MatrixRowIndexColumnName = "Film",
            LabelColumnName = nameof(Rating.Label),
            NumberOfIterations = 30,
            ApproximationRank = 64,
        });
        var model = trainer.Fit(split.TrainSet);
        var metrics = ml.Recommendation().Evaluate(model.Transform(split.TestSet));
        if (metrics.RootMeanSquaredError > 1)
        {
            throw new InvalidOperationException("Worse than the mean.");
        }

        ml.Model.Save(model, keyed.Schema, "films.zip");
    }
}
