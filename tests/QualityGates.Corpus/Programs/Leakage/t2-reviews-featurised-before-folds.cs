// corpus: A training service featurises all reviews and cross-validates only the trainer.
// library: ML.NET
// axis: service with injected options, async
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public sealed record ReviewOptions(string DataFile, int Folds);

public sealed class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public bool Label { get; set; }
}

public interface ITrainingService
{
    Task<double> CrossValidateAsync(CancellationToken token);
}

public sealed class SentimentTrainingService : ITrainingService
{
    private readonly MLContext _ml;
    private readonly ReviewOptions _options;
    private readonly TextWriter _logger;

    public SentimentTrainingService(ReviewOptions options, TextWriter logger)
    {
        _ml = new MLContext(seed: 17);
        _options = options;
        _logger = logger;
    }

    public Task<double> CrossValidateAsync(CancellationToken token) => Task.Run(() =>
    {
        var data = _ml.Data.LoadFromTextFile<Review>(_options.DataFile, hasHeader: true);
        var featurizer = _ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text));
        var featurized = featurizer.Fit(data).Transform(data);
        token.ThrowIfCancellationRequested();

        var folds = _ml.BinaryClassification.CrossValidate( // expect: MLQ2002
            featurized, _ml.BinaryClassification.Trainers.LbfgsLogisticRegression(), numberOfFolds: _options.Folds);
        foreach (var fold in folds)
        {
            _logger.WriteLine($"Fold {fold.Fold}: AUC {fold.Metrics.AreaUnderRocCurve}, F1 {fold.Metrics.F1Score}");
        }

        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }, token);
}
