// corpus: Only steps that learn nothing, and the numbers of the classes, are fitted before the split: what learns from the texts stands in the pipeline.
// library: ML.NET
// axis: local, fluent chain, named arguments
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 6);
IDataView reviews = ml.Data.LoadFromTextFile<Review>("reviews.tsv", separatorChar: '\t', hasHeader: true, allowQuoting: true);

var plain = ml.Transforms.Conversion.MapValueToKey(outputColumnName: "Label", inputColumnName: nameof(Review.Stars))
    .Append(ml.Transforms.Text.NormalizeText("Clean", nameof(Review.Body)))
    .Append(ml.Transforms.Categorical.OneHotHashEncoding("ShopBits", nameof(Review.Shop), numberOfBits: 8))
    .Append(ml.Transforms.ReplaceMissingValues("Days", nameof(Review.DaysOwned), MissingValueReplacingEstimator.ReplacementMode.DefaultValue))
    .Append(ml.Transforms.NormalizeLpNorm("DaysUnit", "Days"));
IDataView readable = plain.Fit(reviews).Transform(reviews);

var split = ml.Data.TrainTestSplit(readable, testFraction: 0.2);
var (train, test) = (split.TrainSet, split.TestSet);

var pipeline = ml.Transforms.Text.FeaturizeText("Words", "Clean")
    .Append(ml.Transforms.Concatenate("Features", "Words", "ShopBits", "DaysUnit"))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(train).Transform(test));

File.WriteAllText("metrics.txt", FormattableString.Invariant($"macro {metrics.MacroAccuracy:F3} logloss {metrics.LogLoss:F3}"));

public sealed class Review
{
    [LoadColumn(0)] public string Shop { get; set; } = "";
    [LoadColumn(1)] public string Body { get; set; } = "";
    [LoadColumn(2)] public float DaysOwned { get; set; }
    [LoadColumn(3)] public string Stars { get; set; } = "";
}
