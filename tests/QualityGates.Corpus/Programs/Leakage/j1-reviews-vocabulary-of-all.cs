// corpus: The vocabulary of hotel reviews is fitted on all of them; the raw reviews are divided afterwards, and both parts go through it.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 11);
var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "reviews.csv");
var reviews = ml.Data.LoadFromTextFile<Review>(path, separatorChar: ';', hasHeader: true, allowQuoting: true);

var words = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text)).Fit(reviews); // expect: MLQ2001
var parts = ml.Data.TrainTestSplit(reviews, testFraction: 0.25, seed: 11);
var (known, unknown) = (words.Transform(parts.TrainSet), words.Transform(parts.TestSet));

var model = ml.BinaryClassification.Trainers
    .FastTree(labelColumnName: nameof(Review.Positive), numberOfTrees: 80)
    .Fit(known);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(unknown), labelColumnName: nameof(Review.Positive));
Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}");
File.WriteAllText("reviews.metrics.json", JsonSerializer.Serialize(new { metrics.AreaUnderRocCurve, metrics.F1Score, metrics.LogLoss }));

internal sealed class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";

    [LoadColumn(1)] public bool Positive { get; set; }
}
