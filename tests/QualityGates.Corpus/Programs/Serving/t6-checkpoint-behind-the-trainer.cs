// corpus: The checkpoint stands behind the trainer, where nothing reads from it any more.
// library: Microsoft.ML
// axis: chain
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 2);
var train = ml.Data.LoadFromTextFile<News>("news-train.tsv", hasHeader: true);
var test = ml.Data.LoadFromTextFile<News>("news-test.tsv", hasHeader: true);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(News.Topic))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(News.Text)))
    .Append(ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy())
    .AppendCacheCheckpoint(ml) // expect: MLQ6008
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
var metrics = ml.MulticlassClassification.Evaluate(pipeline.Fit(train).Transform(test));
Console.WriteLine(FormattableString.Invariant($"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}"));

internal sealed class News
{
    [LoadColumn(0)]
    public string Topic { get; set; } = "";

    [LoadColumn(1)]
    public string Text { get; set; } = "";
}
