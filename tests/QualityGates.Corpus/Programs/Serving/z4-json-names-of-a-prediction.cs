// corpus: The service answers in lower case, but by the names of its JSON; the properties are those of the columns.
// library: ML.NET
// axis: minimal API, JSON
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Article, Topic>().FromFile(Path.Combine(AppContext.BaseDirectory, "topics.zip"));
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/topics", (Article article, PredictionEnginePool<Article, Topic> pool) => pool.Predict(article));
app.Run();

public sealed class Article
{
    [JsonPropertyName("headline")]
    public string Headline { get; set; } = "";

    [JsonPropertyName("text")]
    public string Text { get; set; } = "";
}

public sealed class Topic
{
    [JsonPropertyName("topic")]
    [ColumnName("PredictedLabel")]
    public string Name { get; set; } = "";

    [JsonPropertyName("score")]
    public float[] Score { get; set; } = [];
}
