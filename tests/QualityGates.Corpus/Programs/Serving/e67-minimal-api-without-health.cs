// corpus: A small service maps predictions in a group, and nothing tells whether it is alive.
// library: ML.NET
// axis: extension method
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Comment, Tone>().FromFile("tone", builder.Configuration["Tone:File"], watchForChanges: false);
var app = builder.Build();
app.MapGroup("/api/v1").MapTone();
app.MapGet("/version", () => "1.4.0");
app.Run();

internal static class ToneEndpoints
{
    public static IEndpointRouteBuilder MapTone(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/tone", (Comment comment, PredictionEnginePool<Comment, Tone> pool) => // expect: MLQ6007
        {
            var tone = pool.Predict("tone", comment);
            return Results.Ok(tone.PredictedLabel);
        });
        return routes;
    }
}

internal sealed class Comment
{
    public string Text { get; set; } = "";
}

internal sealed class Tone
{
    public bool PredictedLabel { get; set; }
}
