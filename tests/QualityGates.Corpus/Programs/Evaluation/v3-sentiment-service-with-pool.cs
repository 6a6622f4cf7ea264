// corpus: A web program answers with a pool of engines and compares probabilities; it trains nothing.
// library: ML.NET, Microsoft.Extensions.ML, ASP.NET Core
// axis: minimal API, right
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Post, Mood>().FromFile("mood.zip");
var app = builder.Build();
app.MapGet("/health", () => "ok");
app.MapPost("/mood", (Post post, PredictionEnginePool<Post, Mood> pool) =>
{
    var mood = pool.Predict(post);
    return mood.Probability > 0.5f ? "good" : mood.Score > -2 ? "so so" : "bad";
});
app.Run();

internal sealed class Post
{
    public string Text { get; set; } = "";
}

internal sealed class Mood
{
    [ColumnName("PredictedLabel")] public bool Good { get; set; }
    public float Probability { get; set; }
    public float Score { get; set; }
}
