// corpus: A middleware by convention lives as long as the application, and with it the engine that all requests go through.
// library: ML.NET, ASP.NET Core
// axis: conventional middleware, field
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;

var app = WebApplication.Create(args);
app.UseHealthChecks("/healthz");
app.UseMiddleware<BotMiddleware>("bots.zip");
app.MapGet("/", () => "hello");
app.Run();

public sealed class BotMiddleware
{
    private readonly RequestDelegate _next;
    private readonly PredictionEngine<Visit, Verdict> _engine; // expect: MLQ6001

    public BotMiddleware(RequestDelegate next, string modelPath)
    {
        _next = next;
        var context = new MLContext(seed: 9);
        var model = context.Model.Load(modelPath, out _);
        _engine = context.Model.CreatePredictionEngine<Visit, Verdict>(model);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        var agent = context.Request.Headers["User-Agent"].ToString();
        var verdict = _engine.Predict(new Visit { Agent = agent, Headers = context.Request.Headers.Count });
        if (verdict.PredictedLabel)
        {
            context.Response.StatusCode = 403;
            return;
        }

        await _next(context);
    }
}

public sealed class Visit
{
    public string Agent { get; set; } = "";
    public float Headers { get; set; }
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }
}
