// corpus: The model is a singleton, and a scoped service makes an engine from it for each request.
// library: Microsoft.ML
// axis: lifetimes
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => new MLContext(seed: 1));
builder.Services.AddSingleton<ITransformer>(services => services.GetRequiredService<MLContext>().Model.Load("lead.zip", out _));
builder.Services.AddScoped<LeadScorer>();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/leads", (LeadScorer scorer, Lead lead) => Results.Ok(scorer.Score(lead)));
app.Run();

public sealed class LeadScorer
{
    private readonly PredictionEngine<Lead, LeadScore> _engine;

    public LeadScorer(MLContext context, ITransformer model) =>
        _engine = context.Model.CreatePredictionEngine<Lead, LeadScore>(model); // expect: MLQ6002

    public float Score(Lead lead) => _engine.Predict(lead).Probability;
}

public sealed class Lead
{
    public float Visits { get; set; }

    public float Minutes { get; set; }
}

public sealed class LeadScore
{
    public float Probability { get; set; }
}
