// corpus: The container is given one prediction engine for everybody.
// library: Microsoft.ML
// axis: AddSingleton, minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => // expect: MLQ6001
{
    var context = new MLContext(seed: 0);
    var model = context.Model.Load(builder.Configuration["Model:Path"], out var schema);
    return context.Model.CreatePredictionEngine<Comment, Toxicity>(model);
});

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/toxicity", (Comment comment, PredictionEngine<Comment, Toxicity> engine) => Results.Ok(engine.Predict(comment)));
app.Run();

public class Comment
{
    public string Text { get; set; } = "";
}

public class Toxicity
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
