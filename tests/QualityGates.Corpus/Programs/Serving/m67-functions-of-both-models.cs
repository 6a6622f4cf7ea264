// corpus: Functions: the static lazy engine is shared by all invocations of a host, the other function builds an engine each time.
// library: ML.NET, Azure Functions
// axis: static lazy, function of an isolated worker
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.WebJobs;
using Microsoft.ML;

namespace Tickets;

public static class TriageFunction
{
    private static readonly Lazy<PredictionEngine<Ticket, Triage>> Engine = new(Build); // expect: MLQ6001

    [FunctionName("triage")]
    public static string Run(string body)
    {
        var triage = Engine.Value.Predict(new Ticket { Body = body });
        return triage.PredictedLabel;
    }

    private static PredictionEngine<Ticket, Triage> Build()
    {
        var context = new MLContext(seed: 11);
        return context.Model.CreatePredictionEngine<Ticket, Triage>(context.Model.Load("triage.zip", out _));
    }
}

public sealed class LanguageFunction(MLContext context, ITransformer model)
{
    [Function("language")]
    public async Task<string> Run(string body, CancellationToken cancellation)
    {
        await Task.Yield();
        cancellation.ThrowIfCancellationRequested();
        using var engine = Engine();
        return engine.Predict(new Ticket { Body = body }).PredictedLabel;
    }

    private PredictionEngine<Ticket, Triage> Engine() =>
        context.Model.CreatePredictionEngine<Ticket, Triage>(model, new PredictionEngineOptions { OwnsTransformer = false }); // expect: MLQ6002
}

public sealed class Ticket
{
    public string Body { get; set; } = "";
}

public sealed class Triage
{
    public string PredictedLabel { get; set; } = "";
}
