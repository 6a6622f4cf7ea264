// corpus: What a request names goes through a command, a resolver behind an interface and a tuple before it is opened; another handler reads the name out of the body itself.
// library: ML.NET, TorchSharp, ASP.NET Core
// axis: interface with one implementation, tuple, body read by hand, table of openers
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Models;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IModelResolver>(new FolderResolver("/models")); // expect: MLQ4001
builder.Services.AddSingleton<Openers>();
builder.Services.AddSingleton<SwapService>();
var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.MapPut("/models/current", (Swap swap, SwapService service) => service.Swap(swap));
app.MapPost("/models/inspect", async (HttpRequest request, Openers openers) =>
{
    using var reader = new StreamReader(request.Body);
    var file = await reader.ReadToEndAsync();
    return Results.Ok(openers.Describe(file));
});
app.Run();

public sealed record Swap(string Name, string Reason);
