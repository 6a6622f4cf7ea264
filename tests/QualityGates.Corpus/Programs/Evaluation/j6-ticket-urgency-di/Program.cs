// corpus: A help desk trains a perceptron every night, evaluates it by probabilities it does not give, and drops the metrics.
// library: ML.NET
// axis: dependency injection, background service, trainer behind an interface
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using TicketDesk;

var builder = WebApplication.CreateBuilder(args);
var options = new DeskOptions(
    Path.Combine(builder.Environment.ContentRootPath, "data", "tickets.jsonl"),
    Path.Combine(builder.Environment.ContentRootPath, "models", "urgency.zip"),
    Iterations: 20);
builder.Services.AddSingleton(options);
builder.Services.AddSingleton(_ => new MLContext(seed: 40));
builder.Services.AddSingleton<IUrgencyTrainer, PerceptronTrainer>();
builder.Services.AddSingleton<UrgencyJudge>();
builder.Services.AddSingleton<UrgencyTraining>();
builder.Services.AddHostedService<NightlyTraining>();
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Ticket, Urgency>().FromFile(options.ModelFile, watchForChanges: true);

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/urgency", (Ticket ticket, PredictionEnginePool<Ticket, Urgency> engines) =>
{
    var urgency = engines.Predict(ticket);
    return new { urgency.PredictedLabel, Margin = urgency.Score };
});
app.Run();
