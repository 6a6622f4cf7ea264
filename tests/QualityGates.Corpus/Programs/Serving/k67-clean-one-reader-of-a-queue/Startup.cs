using System.Threading.Channels;
using Jobs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateBounded<Work>(1000));
builder.Services.AddHostedService<Worker>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/documents/topic", async (Document document, Channel<Work> work, CancellationToken aborted) =>
{
    var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
    await work.Writer.WriteAsync(new Work(document, answer), aborted);
    return Results.Ok(await answer.Task.WaitAsync(aborted));
});
app.Run();
