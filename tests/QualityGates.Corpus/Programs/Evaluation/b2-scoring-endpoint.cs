// corpus: A scoring service that loads a model trained elsewhere and answers requests; it has nothing to evaluate.
// library: ML.NET
// axis: service class, lazy load, delegate endpoint
using System;
using System.Collections.Generic;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var routes = new Dictionary<string, Func<string, object>>();
var scorer = new Lazy<SentimentScorer>(() => new SentimentScorer(Path.Combine(AppContext.BaseDirectory, "sentiment.zip")));
routes["/health_check"] = _ => "ok";
routes["/predict"] = body => scorer.Value.Score(body);

Console.WriteLine(routes["/health_check"](""));
while (Console.ReadLine() is { Length: > 0 } line)
{
    Console.WriteLine(routes["/predict"](line));
}

internal sealed class SentimentScorer
{
    private readonly object _gate = new();
    private readonly PredictionEngine<Sentence, Mood> _engine;

    public SentimentScorer(string file)
    {
        var ml = new MLContext();
        var model = ml.Model.Load(file, out _);
        _engine = ml.Model.CreatePredictionEngine<Sentence, Mood>(model);
    }

    public object Score(string text)
    {
        lock (_gate)
        {
            var mood = _engine.Predict(new Sentence { Text = text });
            return new { mood.Positive, Sure = mood.Probability is > 0.9f or < 0.1f };
        }
    }
}

internal sealed class Sentence
{
    public string Text { get; set; } = "";
}

internal sealed class Mood
{
    [ColumnName("PredictedLabel")] public bool Positive { get; set; }
    public float Probability { get; set; }
}
