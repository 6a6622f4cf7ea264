// corpus: A person types reviews until an empty line, and the engine answers each.
// library: ML.NET
// axis: console, Console.ReadLine
using Microsoft.ML;

var mlContext = new MLContext(seed: 1);
var model = mlContext.Model.Load(args.Length > 0 ? args[0] : "sentiment.zip", out _);
using var engine = mlContext.Model.CreatePredictionEngine<Review, Sentiment>(model);

Console.WriteLine("Type a review, or nothing to stop.");
while (Console.ReadLine() is { Length: > 0 } text)
{
    var sentiment = engine.Predict(new Review { Text = text });
    Console.WriteLine(sentiment.PredictedLabel ? $"positive ({sentiment.Probability:P0})" : $"negative ({sentiment.Probability:P0})");
}

public class Review
{
    public string Text { get; set; } = "";
}

public class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
