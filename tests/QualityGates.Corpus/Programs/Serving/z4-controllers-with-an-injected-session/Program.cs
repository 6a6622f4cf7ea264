// corpus: The controllers of a service run an injected network, and neither a check nor a route tells whether it runs.
// library: ONNX Runtime
// axis: controllers, two files
using Burial.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllers();
builder.Services.AddSingleton(new InferenceSession("Model/direction.onnx"));
builder.Services.AddSingleton<DirectionFeatures>();

var app = builder.Build();

app.MapControllers(); // expect: MLQ6007

app.Run();
