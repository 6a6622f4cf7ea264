using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Films;

public sealed class FilmRecommender(MLContext ml)
{
    public ITransformer Train(IDataView train)
    {
        var options = new MatrixFactorizationTrainer.Options
        {
            LabelColumnName = nameof(FilmRating.Stars),
            MatrixColumnIndexColumnName = "ViewerKey",
            MatrixRowIndexColumnName = "FilmKey",
            ApproximationRank = 32,
            NumberOfIterations = 40,
            NumberOfThreads = 1,
            Quiet = true,
        };
        return ml.Transforms.Conversion.MapValueToKey("ViewerKey", nameof(FilmRating.Viewer))
            .Append(ml.Transforms.Conversion.MapValueToKey("FilmKey", nameof(FilmRating.Film)))
            .Append(ml.Recommendation().Trainers.MatrixFactorization(options))
            .Fit(train);
    }
}
