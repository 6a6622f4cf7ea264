// corpus: Chat messages in a file of tabs are loaded as the loader does by itself; prose holds commas, and no quotes are needed.
// library: ML.NET
// axis: console, tabs
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 4);
var messages = ml.Data.LoadFromTextFile<Message>(Path.Combine("data", "messages.tsv"));
var parts = ml.Data.TrainTestSplit(messages, testFraction: 0.2);
var pipeline = ml.Transforms.Conversion.MapValueToKey("Label", nameof(Message.Topic))
    .Append(ml.Transforms.Text.FeaturizeText("Features", nameof(Message.Text)))
    .Append(ml.MulticlassClassification.Trainers.NaiveBayes())
    .Append(ml.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"micro {metrics.MicroAccuracy:P1}, macro {metrics.MacroAccuracy:P1}");
Console.WriteLine(metrics.ConfusionMatrix.GetFormattedConfusionTable());

var stopWords = ml.Data.LoadFromTextFile<StopWord>("stopwords.csv");
Console.WriteLine($"{stopWords.GetColumn<string>("Word").Count()} words would be left out");

internal sealed class Message
{
    [LoadColumn(0)] public string Topic { get; set; } = "";

    [LoadColumn(1)] public string Text { get; set; } = "";
}

internal sealed class StopWord
{
    [LoadColumn(0)] public string Word { get; set; } = "";
}
