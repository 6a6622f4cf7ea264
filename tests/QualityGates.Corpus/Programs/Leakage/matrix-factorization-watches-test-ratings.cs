// corpus: The second argument of Fit, which the factorization measures itself on, is the view that is evaluated.
// library: ML.NET
// axis: primary constructor
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var films = new FilmRecommender(new MLContext(seed: 61), "films.csv");
Console.WriteLine(films.Train() ? "ready" : "not ready");

public sealed class FilmRecommender(MLContext ml, string path)
{
    private readonly DataOperationsCatalog.TrainTestData _parts = ml.Data.TrainTestSplit(
        ml.Data.LoadFromTextFile<FilmRating>(path, ',', hasHeader: true), testFraction: 0.1);

    public bool Train()
    {
        var trainer = ml.Recommendation().Trainers.MatrixFactorization(new MatrixFactorizationTrainer.Options
        {
            MatrixColumnIndexColumnName = nameof(FilmRating.User),
            MatrixRowIndexColumnName = nameof(FilmRating.Film),
            LabelColumnName = nameof(FilmRating.Stars),
        });
        var model = trainer.Fit(_parts.TrainSet, _parts.TestSet);
        var metrics = ml.Recommendation().Evaluate(model.Transform(_parts.TestSet), nameof(FilmRating.Stars)); // expect: MLQ2005
        return metrics.RootMeanSquaredError < 0.95 && metrics.MeanAbsoluteError < 0.75;
    }
}

public sealed class FilmRating
{
    [LoadColumn(0), KeyType(10_000)] public uint User { get; set; }
    [LoadColumn(1), KeyType(5_000)] public uint Film { get; set; }
    [LoadColumn(2)] public float Stars { get; set; }
}
