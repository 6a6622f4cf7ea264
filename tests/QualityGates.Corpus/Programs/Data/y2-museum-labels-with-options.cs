// corpus: Titles of museum labels are featurized with options of their own; the options of the loader name semicolons and a header, and no quotes.
// library: ML.NET
// axis: two kinds of options
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Text;

var ml = new MLContext(seed: 31);
var loading = new TextLoader.Options
{
    Separators = [';'],
    HasHeader = true,
    TrimWhitespace = true,
};
var featurizing = new TextFeaturizingEstimator.Options
{
    CaseMode = TextNormalizingEstimator.CaseMode.Lower,
    KeepPunctuations = false,
};

var labels = ml.Data.LoadFromTextFile<MuseumLabel>("labels.csv", loading); // expect: MLQ4005
var parts = ml.Data.TrainTestSplit(labels, testFraction: 0.15, seed: 31);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(MuseumLabel.Epoch))
    .Append(ml.Transforms.Text.FeaturizeText("Features", featurizing, nameof(MuseumLabel.Title)))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy());
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet));
return metrics.MacroAccuracy > 0.6 && metrics.LogLoss < 1.2 ? 0 : 1;

internal sealed class MuseumLabel
{
    [LoadColumn(0)] public string Title { get; set; } = "";

    [LoadColumn(1)] public string Epoch { get; set; } = "";
}
