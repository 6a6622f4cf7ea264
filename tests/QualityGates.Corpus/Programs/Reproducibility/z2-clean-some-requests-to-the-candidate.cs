// corpus: One request in ten is answered by the candidate model, as the shared generator decides; both models were trained elsewhere.
// library: ML.NET
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Loan, LoanAnswer>()
    .FromFile("current", "models/current.zip", watchForChanges: true)
    .FromFile("candidate", "models/candidate.zip", watchForChanges: true);

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/loans", (Loan loan, PredictionEnginePool<Loan, LoanAnswer> pool) =>
{
    var name = Random.Shared.NextDouble() < 0.1 ? "candidate" : "current";
    var answer = pool.Predict(name, loan);
    return new LoanReply(Guid.NewGuid(), name, answer.Probability);
});
app.Run();

internal sealed class Loan
{
    public float Income { get; set; }

    public float Amount { get; set; }

    public float Years { get; set; }
}

internal sealed class LoanAnswer
{
    [ColumnName("PredictedLabel")]
    public bool Granted { get; set; }

    public float Probability { get; set; }
}

internal sealed record LoanReply(Guid Request, string Model, float Probability);
