// corpus: The pool of a service watches a model at an address without encryption.
// library: ML.NET
// axis: minimal API, FromUri
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
var pool = builder.Services.AddPredictionEnginePool<Comment, Tone>();
pool.FromUri(modelName: "tone", uri: "http://models.shop.example/tone.zip", period: TimeSpan.FromMinutes(5)); // expect: MLQ7002
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/tone", (Comment comment, PredictionEnginePool<Comment, Tone> engines) => engines.Predict("tone", comment));
app.Run();

public sealed class Comment
{
    public string Text { get; set; } = "";
}

public sealed class Tone
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
