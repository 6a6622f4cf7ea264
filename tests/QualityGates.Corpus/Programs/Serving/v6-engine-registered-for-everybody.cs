// corpus: A small service for sentiment: one engine is registered for all requests, and nothing says whether the service is well.
// library: ML.NET, ASP.NET Core
// axis: top-level script
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton(provider => // expect: MLQ6001
{
    var ml = provider.GetRequiredService<MLContext>();
    var model = ml.Model.Load(Path.Combine("models", "comments.zip"), out _);
    return ml.Model.CreatePredictionEngine<Comment, CommentScore>(model);
});

var app = builder.Build();
app.MapGet("/", () => "comments");
app.MapPost("/classify", (Comment comment, PredictionEngine<Comment, CommentScore> engine) => // expect: MLQ6007
    string.IsNullOrWhiteSpace(comment.Text) ? Results.BadRequest() : Results.Ok(engine.Predict(comment)));
app.Run();

public sealed class Comment
{
    public string Text { get; set; } = "";
}

public sealed class CommentScore
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}
