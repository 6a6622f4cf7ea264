// corpus: The vocabulary comes from the reviews of last year; this year's are translated by it and divided into folds.
// library: ML.NET
// axis: two files of data, dictionary of scores
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 22);
var lastYear = ml.Data.LoadFromTextFile<Review>(args[0], separatorChar: ',', hasHeader: true, allowQuoting: true);
var thisYear = ml.Data.LoadFromTextFile<Review>(args[1], separatorChar: ',', hasHeader: true, allowQuoting: true);

var vocabulary = ml.Transforms.Text.FeaturizeText("Features", nameof(Review.Text)).Fit(lastYear);
var translated = vocabulary.Transform(thisYear);
var folds = ml.BinaryClassification.CrossValidate(
    translated,
    ml.BinaryClassification.Trainers.LbfgsLogisticRegression(nameof(Review.Recommends)),
    numberOfFolds: 8,
    labelColumnName: nameof(Review.Recommends));

var scores = new Dictionary<string, double>
{
    ["auc"] = folds.Average(fold => fold.Metrics.AreaUnderRocCurve),
    ["f1"] = folds.Average(fold => fold.Metrics.F1Score),
    ["log loss"] = folds.Average(fold => fold.Metrics.LogLoss),
};
File.WriteAllText(args[2], JsonSerializer.Serialize(scores));

internal sealed class Review
{
    [LoadColumn(0)]
    public string Text { get; set; } = "";

    [LoadColumn(1)]
    public bool Recommends { get; set; }
}
