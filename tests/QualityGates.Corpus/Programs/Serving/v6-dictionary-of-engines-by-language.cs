// corpus: Engines are kept by language in a dictionary that all requests share.
// library: ML.NET, ASP.NET Core
// axis: concurrent dictionary, lambda
// scores: MLQ6007
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;

var app = WebApplication.CreateBuilder(args).Build();
var ml = new MLContext();
var engines = new ConcurrentDictionary<string, PredictionEngine<Complaint, Severity>>(); // expect: MLQ6001
string[] languages = ["de", "en", "it"];

app.MapGet("/ping", () => "pong");
app.MapPost("/{language}/severity", (string language, Complaint complaint) =>
{
    if (!languages.Contains(language))
    {
        return Results.NotFound();
    }

    var engine = engines.GetOrAdd(language, key => ml.Model.CreatePredictionEngine<Complaint, Severity>(ml.Model.Load($"severity-{key}.zip", out _)));
    return Results.Ok(engine.Predict(complaint).Score);
});
app.Run();

internal sealed class Complaint
{
    public string Text { get; set; } = "";
}

internal sealed class Severity
{
    public float Score { get; set; }
}
