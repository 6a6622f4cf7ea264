// corpus: The author wants a stratified split and names the label as the sampling key, which sends whole classes to one side.
// library: ML.NET
// axis: settings object with init properties and a const label
using Microsoft.ML;
using Microsoft.ML.Data;

const string Label = "Sentiment";
var settings = new SplitSettings { Fraction = 0.2, StratifyBy = Label };
var ml = new MLContext(seed: 3);
var tweets = ml.Data.LoadFromTextFile<Tweet>("tweets.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(tweets, settings.Fraction, settings.StratifyBy); // expect: MLQ2011

var model = ml.Transforms.Conversion.MapValueToKey("Key", Label)
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Tweet.Text)))
    .Append(ml.MulticlassClassification.Trainers.SdcaMaximumEntropy("Key"))
    .Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet), "Key");
Console.WriteLine($"macro {metrics.MacroAccuracy:P1} log-loss {metrics.LogLoss:F2}");
return metrics.MacroAccuracy > 0.6 ? 0 : 1;

internal sealed class SplitSettings
{
    public double Fraction { get; init; } = 0.1;
    public string? StratifyBy { get; init; }
}

internal sealed class Tweet
{
    [LoadColumn(0)] public string Sentiment { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
