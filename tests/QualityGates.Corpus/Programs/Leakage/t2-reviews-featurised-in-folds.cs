// corpus: A training service hands featuriser and trainer together to the cross-validation.
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

public sealed class SentimentTrainingService(ReviewOptions options, TextWriter logger)
{
    private readonly MLContext _ml = new(seed: 17);

    public Task<(double Mean, double Deviation)> CrossValidateAsync(CancellationToken token) => Task.Run(() =>
    {
        var data = _ml.Data.LoadFromTextFile<Review>(options.DataFile, hasHeader: true);
        var pipeline = _ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(_ml.BinaryClassification.Trainers.LbfgsLogisticRegression());
        token.ThrowIfCancellationRequested();

        var folds = _ml.BinaryClassification.CrossValidate(data, pipeline, numberOfFolds: options.Folds);
        var areas = folds.Select(fold => fold.Metrics.AreaUnderRocCurve).ToArray();
        var mean = areas.Average();
        var deviation = Math.Sqrt(areas.Sum(area => (area - mean) * (area - mean)) / (areas.Length - 1));
        logger.WriteLine($"AUC {mean} ± {deviation}");
        return (mean, deviation);
    }, token);
}
