// corpus: A SignalR hub keeps one engine for all connections in a static property.
// library: ML.NET
// axis: property
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHub<ToxicityHub>("/chat");
app.MapHealthChecks("/healthz");
app.Run();

public class ToxicityHub : Hub
{
    private static readonly MLContext Context = new MLContext();

    private static PredictionEngine<Message, Verdict> Engine { get; } = Context.Model.CreatePredictionEngine<Message, Verdict>(Context.Model.Load("models/toxicity.zip", out _)); // expect: MLQ6001

    public Task<bool> Send(string user, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Task.FromResult(false);
        }
        var verdict = Engine.Predict(new Message { Text = text });
        return Task.FromResult(!verdict.IsToxic || verdict.Probability < 0.7f);
    }
}

public class Message
{
    public string Text { get; set; } = "";
}

public class Verdict
{
    [ColumnName("PredictedLabel")]
    public bool IsToxic { get; set; }

    public float Probability { get; set; }
}
