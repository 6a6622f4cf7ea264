// corpus: Every request for an embedding opens the model file again, two helpers away from the endpoint.
// library: ONNX Runtime
// axis: helper in another file, minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/embed", EmbedAsync);
app.Run();

static async Task<IResult> EmbedAsync(HttpContext context)
{
    var tokens = await context.Request.ReadFromJsonAsync<long[]>();
    if (tokens is not { Length: > 0 })
    {
        return Results.BadRequest("no tokens");
    }
    return Results.Ok(Embeddings.Of(tokens));
}
