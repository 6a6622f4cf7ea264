// corpus: Weights of the hub without their hash, and a pool that reloads from plain http.
// library: TorchSharp, ML.NET
// axis: builder
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using TorchSharp;
using static TorchSharp.torch;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Text, Topic>().FromUri("topic", "http://models.internal.example.org/topic.zip", TimeSpan.FromMinutes(5)); // expect: MLQ7002
builder.Services.AddHealthChecks();
hub.download_url_to_file("https://weights.example.org/encoder.dat", "encoder.dat"); // expect: MLQ7002
var encoder = nn.Sequential(("a", nn.Linear(16, 4)));
encoder.load("encoder.dat");
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/topic", (Text text, PredictionEnginePool<Text, Topic> pool) => pool.Predict("topic", text).PredictedLabel);
app.Run();

class Text
{
    public string Body { get; set; } = "";
}

class Topic
{
    public string PredictedLabel { get; set; } = "";
}
