// corpus: Handlers read models when they are first asked for, and keep them: lazily, by name, or anew when told to.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: cache
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

var app = WebApplication.CreateBuilder(args).Build();
ITransformer? current = null;
app.MapPost("/a", (Review review) => Models.Sentiment(review));
app.MapPost("/b", (Review review) => Models.Session(review.Text).InputNames);
app.MapPost("/c", (Review review) => Models.First(review));
app.MapPost("/reload", () =>
{
    current = Models.Ml.Model.Load("sentiment.zip", out _);
});
app.MapPost("/d", (Review review) => current!.ToString() + review.Text);
app.MapHealthChecks("/healthz");
app.Run();

public static class Models
{
    public static readonly MLContext Ml = new();
    private static readonly ConcurrentDictionary<string, InferenceSession> Sessions = new();
    private static readonly object Gate = new();
    private static ITransformer? _model;
    private static InferenceSession? _first;

    public static string Sentiment(Review review)
    {
        _model ??= Ml.Model.Load("sentiment.zip", out _);
        return _model.ToString() + review.Text;
    }

    public static InferenceSession Session(string name) => Sessions.GetOrAdd(name, static key => new InferenceSession(key + ".onnx")); // expect: MLQ7001

    public static int First(Review review)
    {
        if (_first == null)
        {
            lock (Gate)
            {
                if (_first == null)
                {
                    _first = new InferenceSession("first.onnx");
                }
            }
        }

        return _first.InputNames.Count + review.Text.Length;
    }
}

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
