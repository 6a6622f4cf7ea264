// corpus: The handler of a minimal API uses an engine that was made when the program started.
// library: ML.NET, ASP.NET Core
// axis: captured local
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load("sentiment.zip", out _);
var engine = ml.Model.CreatePredictionEngine<Review, Sentiment>(model); // expect: MLQ6001
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/health", () => "ok");
app.MapPost("/sentiment", async (Review review) =>
{
    await Task.Yield();
    return engine.Predict(review);
});
app.Run();

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Sentiment
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }
}
