// corpus: A singleton keeps one engine for all requests, and everybody who asks it waits for the lock.
// library: ML.NET
// axis: minimal API, lock
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<CreditRisk>();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/risk", (Applicant applicant, CreditRisk risk) => Results.Ok(risk.Of(applicant)));
app.Run();

public sealed class Applicant
{
    public float Income { get; set; }

    public float Debt { get; set; }

    public float YearsEmployed { get; set; }
}

public sealed class RiskScore
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public sealed class CreditRisk : IDisposable
{
    private readonly object gate = new();
    private readonly PredictionEngine<Applicant, RiskScore> engine;

    public CreditRisk()
    {
        var context = new MLContext(seed: 1);
        engine = context.Model.CreatePredictionEngine<Applicant, RiskScore>(context.Model.Load("credit.zip", out _));
    }

    public float Of(Applicant applicant)
    {
        lock (gate)
        {
            return engine.Predict(applicant).Probability;
        }
    }

    public void Dispose() => engine.Dispose();
}
