using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace ReviewSentiment;

public sealed record TrainingReport(DateTimeOffset At, int Reviews, double Auc, double F1, double LogLoss, bool Published);

public sealed class SentimentTrainer(MLContext ml, SentimentSettings settings)
{
    public TrainingReport Retrain(IReadOnlyList<Review> reviews)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(reviews), testFraction: 0.2, seed: 5);
        var pipeline = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Review.Positive)));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Review.Positive));

        var good = IsGood(metrics);
        if (good)
        {
            Publish(model, split.TrainSet.Schema);
        }

        var report = new TrainingReport(DateTimeOffset.UtcNow, reviews.Count, metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss, good);
        File.WriteAllText(settings.MetricsFile, JsonSerializer.Serialize(report));
        return report;
    }

    private bool IsGood(CalibratedBinaryClassificationMetrics metrics) =>
        metrics.AreaUnderRocCurve >= settings.LowestAuc && metrics.F1Score >= settings.LowestF1;

    private void Publish(ITransformer model, DataViewSchema schema)
    {
        var draft = settings.ModelFile + ".new";
        ml.Model.Save(model, schema, draft);
        File.Move(draft, settings.ModelFile, overwrite: true);
    }
}
