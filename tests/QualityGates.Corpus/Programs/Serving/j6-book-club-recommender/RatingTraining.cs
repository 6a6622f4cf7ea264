using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace BookClub;

public sealed class RatingTraining(MLContext ml, string folder)
{
    public string ModelFile { get; } = Path.Combine(folder, "ratings.zip");

    public bool Run(string path)
    {
        var ratings = ml.Data.LoadFromTextFile<Rating>(path, separatorChar: '\t', hasHeader: true);
        var keys = ml.Transforms.Conversion.MapValueToKey("Reader", nameof(Rating.ReaderId))
            .Append(ml.Transforms.Conversion.MapValueToKey("Book", nameof(Rating.BookId)))
            .Fit(ratings);
        var split = ml.Data.TrainTestSplit(keys.Transform(ratings), testFraction: 0.1, seed: 99);
        var factors = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = "Reader",
            MatrixRowIndexColumnName = "Book",
            LabelColumnName = nameof(Rating.Stars),
            ApproximationRank = 32,
            NumberOfIterations = 40,
            NumberOfThreads = 1,
        }).Fit(ml.Data.Cache(split.TrainSet));

        var metrics = ml.Recommendation().Evaluate(factors.Transform(split.TestSet), nameof(Rating.Stars));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.ChangeExtension(ModelFile, ".json"), JsonSerializer.Serialize(metrics));
        if (metrics.RootMeanSquaredError > 1.1 || metrics.MeanAbsoluteError > 0.9)
        {
            return false;
        }

        ml.Model.Save(keys.Append(factors), ratings.Schema, ModelFile);
        return true;
    }
}
