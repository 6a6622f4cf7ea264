// corpus: A hub is made per call and would be safe, but its engine is one for all of them: a static field filled on first use.
// library: ML.NET
// axis: field, SignalR
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHub<TurnstileHub>("/turnstiles");
app.MapHealthChecks("/healthz");
app.Run();

public sealed class TurnstileHub : Hub
{
    private static readonly MLContext Context = new();
    private static PredictionEngine<Passage, Crowding>? s_engine; // expect: MLQ6001

    private static PredictionEngine<Passage, Crowding> Engine => s_engine ??= Open();

    public async Task<float> Crowded(Passage passage)
    {
        await Task.Yield();
        var result = Engine.Predict(passage);
        return result.Score;
    }

    private static PredictionEngine<Passage, Crowding> Open()
    {
        var model = Context.Model.Load("crowding.zip", out _);
        return Context.Model.CreatePredictionEngine<Passage, Crowding>(model);
    }
}

public sealed class Passage
{
    public float Minute { get; set; }
    public float LastTen { get; set; }
}

public sealed class Crowding
{
    [ColumnName("Score")] public float Score { get; set; }
}
