// corpus: The file of a network comes from the query string.
// library: ONNX Runtime
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/inputs", (string model) =>
{
    using var session = new InferenceSession(Path.Combine("models", model)); // expect: MLQ7001
    return Results.Ok(session.InputMetadata.Keys);
});
app.Run();
