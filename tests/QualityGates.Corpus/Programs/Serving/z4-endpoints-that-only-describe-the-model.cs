// corpus: The endpoints of a catalogue say which inputs and outputs a network has, and nobody predicts anything.
// library: ONNX Runtime
// axis: minimal API, metadata
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new InferenceSession("catalogue/latest.onnx"));
var app = builder.Build();

app.MapGet("/model", (InferenceSession session) => new Description(session.ModelMetadata.GraphName, session.ModelMetadata.Version));
app.MapGet("/model/inputs/{name}", (string name, InferenceSession session) =>
    session.InputMetadata.TryGetValue(name, out var input) ? Results.Ok(input.Dimensions) : Results.NotFound());
app.MapGet("/model/outputs", (InferenceSession session) => session.OutputNames);
app.Run();

public sealed record Description(string Graph, long Version);
