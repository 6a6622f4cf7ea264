// corpus: Someone types a sentence and gets an answer: one prediction at a time is what is wanted. Three fixed examples are shown before.
// library: ML.NET
// axis: while loop, array literal, console
// scores: MLQ6003
using Microsoft.ML;

var context = new MLContext();
var model = context.Model.Load("sentiment.zip", out _);
using var engine = context.Model.CreatePredictionEngine<Review, Mood>(model);

foreach (var example in new[] { "lovely", "awful", "it was there" })
{
    Console.WriteLine($"{example}: {engine.Predict(new Review { Text = example }).Probability:P0}");
}

while (true)
{
    Console.Write("> ");
    var line = Console.ReadLine();
    if (string.IsNullOrWhiteSpace(line))
    {
        break;
    }
    var mood = engine.Predict(new Review { Text = line });
    Console.WriteLine(mood.PredictedLabel ? "positive" : "negative");
}

internal sealed class Review
{
    public string Text { get; set; } = "";
}

internal sealed class Mood
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}
