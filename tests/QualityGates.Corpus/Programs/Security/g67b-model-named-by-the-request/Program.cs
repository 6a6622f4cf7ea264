// corpus: An administrator's endpoint reloads the model from a path in the body of the request, through a holder that loads what it is told.
// library: ML.NET
// axis: record of the request, service in another file
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<ModelHolder>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/admin/reload", (ReloadRequest request, ModelHolder holder) =>
{
    holder.Reload(request.Path);
    return Results.NoContent();
});
app.Run();

internal sealed record ReloadRequest(string Path, string? Comment);
