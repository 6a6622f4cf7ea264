// corpus: Words of all reviews are counted by an extension method, and only the trainer is cross-validated.
// library: ML.NET
// axis: extension method, expression body, generic rows
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(2);
var reviews = ml.Load<Review>("reviews.tsv").WithWords(ml, nameof(Review.Text));
var folds = ml.BinaryClassification.CrossValidate(reviews, ml.BinaryClassification.Trainers.AveragedPerceptronCalibrated(ml), numberOfFolds: 5); // expect: MLQ2002
Console.WriteLine($"AUC {folds.Average(fold => fold.Metrics.AreaUnderRocCurve):F3} over {folds.Count} folds");

internal static class ReviewExtensions
{
    public static IDataView Load<TRow>(this MLContext ml, string path) => ml.Data.LoadFromTextFile<TRow>(path, hasHeader: true);

    public static IDataView WithWords(this IDataView rows, MLContext ml, string column) =>
        ml.Transforms.Text.FeaturizeText("Features", column).Fit(rows).Transform(rows);

    public static IEstimator<ITransformer> AveragedPerceptronCalibrated(this BinaryClassificationCatalog.BinaryClassificationTrainers trainers, MLContext ml) =>
        trainers.AveragedPerceptron().Append(ml.BinaryClassification.Calibrators.Platt());
}

internal sealed class Review
{
    [LoadColumn(0)] public bool Label { get; set; }
    [LoadColumn(1)] public string Text { get; set; } = "";
}
