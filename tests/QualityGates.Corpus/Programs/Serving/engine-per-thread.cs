// corpus: Each thread of the parallel loop has an engine of its own; they share the model, which may be shared.
// library: ML.NET
// axis: lambda
using System.Collections.Concurrent;
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load("sentiment.zip", out _);
using var engines = new ThreadLocal<PredictionEngine<Review, Sentiment>>(() => ml.Model.CreatePredictionEngine<Review, Sentiment>(model));
var scores = new ConcurrentDictionary<string, float>();
Parallel.ForEach(File.ReadLines("reviews.txt"), line => scores[line] = engines.Value!.Predict(new Review { Text = line }).Score);
Console.WriteLine(scores.Values.Average());

Parallel.ForEach(
    File.ReadLines("more.txt"),
    () => ml.Model.CreatePredictionEngine<Review, Sentiment>(model),
    (line, _, engine) =>
    {
        scores[line] = engine.Predict(new Review { Text = line }).Score;
        return engine;
    },
    engine => engine.Dispose());

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
