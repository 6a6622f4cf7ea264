// corpus: The body of a request becomes a command, the command a job in a channel, and the job names the file that is opened.
// library: ML.NET, ASP.NET Core
// axis: body record, mapped record, channel, background service
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rescoring;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateUnbounded<RescoreJob>());
builder.Services.AddSingleton<RescoreHandler>();
builder.Services.AddHostedService<RescoreWorker>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/rescore", async (RescoreBody body, RescoreHandler handler) =>
{
    await handler.HandleAsync(new RescoreCommand(body.Model, body.Month));
    return Results.Ok();
});
app.Run();

public sealed record RescoreBody(string Model, int Month);
