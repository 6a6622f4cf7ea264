// corpus: A web service takes its model from a drive.
// library: ML.NET
// axis: dependency injection
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Mail, Verdict>().FromFile("spam", @"D:\Models\spam.zip", watchForChanges: true); // expect: MLQ4001
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/classify", (PredictionEnginePool<Mail, Verdict> pool, Mail mail) => Results.Ok(pool.Predict("spam", mail)));
app.Run();

public sealed class Mail
{
    public string Body { get; set; } = "";
}

public sealed class Verdict
{
    [ColumnName("PredictedLabel")] public bool Spam { get; set; }
    public float Probability { get; set; }
}
