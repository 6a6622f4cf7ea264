// corpus: A scoring service whose model is loaded by a factory, in evaluation mode and without gradients; each request has its scope, each model call its lock.
// library: TorchSharp, ASP.NET Core
// axis: dependency injection across files
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Sounds;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IModelFactory, FileModelFactory>();
builder.Services.AddSingleton<SoundModel>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/classify", (float[][] frames, SoundModel model) => model.Classify(frames));
app.Run();
