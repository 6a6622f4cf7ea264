// corpus: The vocabulary of the reviews is learned from all rows in one method and another splits what came out, so test reviews shaped the features.
// library: ML.NET
// axis: field
using Microsoft.ML;
using Microsoft.ML.Data;

var job = new SentimentJob("reviews.tsv");
job.Run();

public sealed class SentimentJob(string path)
{
    private readonly MLContext _ml = new(seed: 3);
    private IDataView? _reviews;
    private ITransformer? _text;

    public void Run()
    {
        _reviews = _ml.Data.LoadFromTextFile<Review>(path, hasHeader: true);

        // TF-IDF weights of words and character n-grams.
        _text = _ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text)).Fit(_reviews); // expect: MLQ2001
        var featurized = _text.Transform(_reviews);

        var parts = _ml.Data.TrainTestSplit(featurized, testFraction: 0.25);
        var classifier = _ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(parts.TrainSet);
        var metrics = _ml.BinaryClassification.Evaluate(classifier.Transform(parts.TestSet));
        if (metrics.F1Score < 0.75 || metrics.AreaUnderPrecisionRecallCurve < 0.8)
        {
            Console.Error.WriteLine($"Not good enough: F1 {metrics.F1Score:0.00}");
            Environment.ExitCode = 1;
        }
    }
}

public sealed class Review
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
