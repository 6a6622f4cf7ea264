// corpus: The pool of a web program reads its model from an https address.
// library: ML.NET
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Review, Stars>()
    .FromUri("stars", "https://models.example.com/stars.zip", TimeSpan.FromMinutes(30));

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/stars", (Review review, PredictionEnginePool<Review, Stars> pool) => pool.Predict("stars", review).Score);
app.Run();

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Stars
{
    public float Score { get; set; }
}
