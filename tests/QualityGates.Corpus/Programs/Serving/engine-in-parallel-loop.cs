// corpus: Reviews are judged by a parallel loop that shares the engine of the method around it.
// library: ML.NET
// axis: lambda
using System.Collections.Concurrent;
using Microsoft.ML;

var ml = new MLContext();
var engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(ml.Model.Load("sentiment.zip", out _));
var scores = new ConcurrentDictionary<string, float>();
Parallel.ForEach(File.ReadLines("reviews.txt"), line => scores[line] = engine.Predict(new Review { Text = line }).Score); // expect: MLQ6001
Console.WriteLine(scores.Values.Average());

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
