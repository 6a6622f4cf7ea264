// corpus: What is empty is refused; the rest is predicted with an engine of the pool, and the one load happens where the service starts.
// library: ML.NET
// axis: guard clause, pool, hosted service
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.ML;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton<Vocabulary>();
builder.Services.AddHostedService<Warmup>();
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Message, Language>().FromFile("language.zip", watchForChanges: true);
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/language", (Message message, PredictionEnginePool<Message, Language> pool, Vocabulary vocabulary) =>
{
    if (message.Text.Length == 0 || vocabulary.Model is null)
    {
        return Results.BadRequest();
    }
    return Results.Ok(pool.Predict(message).PredictedLabel);
});
app.Run();

internal sealed class Vocabulary
{
    public ITransformer? Model { get; set; }
}

internal sealed class Warmup(MLContext ml, Vocabulary vocabulary) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        vocabulary.Model = ml.Model.Load("vocabulary.zip", out _);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class Message
{
    public string Text { get; set; } = "";
}

internal sealed class Language
{
    public string PredictedLabel { get; set; } = "";
}
