// corpus: The dictionary of words is learned from all reviews and only the trainer is given to the cross-validation, so each fold knows the words of its held-out reviews.
// library: ML.NET
// axis: console
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var reviews = ml.Data.LoadFromTextFile<Review>(args[0], separatorChar: '\t', hasHeader: true);

var words = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text)).Fit(reviews);
var featurized = words.Transform(reviews);

var trainer = ml.BinaryClassification.Trainers.FastTree(nameof(Review.Liked), numberOfTrees: 80);
var folds = ml.BinaryClassification.CrossValidate(featurized, trainer, numberOfFolds: 5, labelColumnName: nameof(Review.Liked)); // expect: MLQ2002

foreach (var fold in folds)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fold.Fold}: AUC {fold.Metrics.AreaUnderRocCurve:F3}, F1 {fold.Metrics.F1Score:F3}"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean AUC {folds.Average(f => f.Metrics.AreaUnderRocCurve):F3}, mean log loss {folds.Average(f => f.Metrics.LogLoss):F3}"));

public sealed class Review
{
    [LoadColumn(0)]
    public bool Liked { get; set; }

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}
