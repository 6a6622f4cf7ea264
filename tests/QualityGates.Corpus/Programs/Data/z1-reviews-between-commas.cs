// corpus: Reviews of films are sentences between commas, and the loader is not told that they may be quoted.
// library: ML.NET
// axis: sentiment service
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Films;

public class FilmReview
{
    [LoadColumn(0)] public string ReviewText { get; set; } = "";

    [LoadColumn(1)] public bool Liked { get; set; }
}

public class SentimentService
{
    private readonly MLContext _context = new MLContext(seed: 5);

    public CalibratedBinaryClassificationMetrics BuildAndEvaluate()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Data", "film-reviews.csv");
        var reviews = _context.Data.LoadFromTextFile<FilmReview>(path, separatorChar: ',', hasHeader: true); // expect: MLQ4005
        var split = _context.Data.TrainTestSplit(reviews, testFraction: 0.2);

        var featurize = _context.Transforms.Text.FeaturizeText("Features", nameof(FilmReview.ReviewText));
        var trainer = _context.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(FilmReview.Liked));
        var model = featurize.Append(trainer).Fit(split.TrainSet);
        return _context.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(FilmReview.Liked));
    }
}
