using Hail;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddScoped<IHailScorer, HailScorer>();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/hail", (HailRequest request, IHailScorer scorer) =>
    request.Readings.Length == HailRequest.Length
        ? Results.Ok(new { risk = scorer.Score(request.Readings) })
        : Results.BadRequest("There must be eight readings."));
app.Run();

public sealed record HailRequest(float[] Readings)
{
    public const int Length = 8;
}
