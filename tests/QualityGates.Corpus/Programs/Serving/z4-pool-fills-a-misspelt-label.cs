// corpus: A pool is registered for a class whose label is spelt with a small letter too many, and every mail counts as harmless.
// library: ML.NET
// axis: minimal API, PredictionEnginePool
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Mail, Phishing>().FromFile("phishing.zip", watchForChanges: true);
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/mails", (Mail mail, PredictionEnginePool<Mail, Phishing> pool) => pool.Predict(mail).Predictedlabel ? "phishing" : "harmless");
app.Run();

public sealed class Mail
{
    public string Sender { get; set; } = "";

    public string Body { get; set; } = "";
}

public sealed class Phishing
{
    public bool Predictedlabel { get; set; } // expect: MLQ6006
}
