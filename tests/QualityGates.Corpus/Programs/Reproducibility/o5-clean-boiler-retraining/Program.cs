// corpus: A worker trains a model of boilers every night: sorted files, a stable hash for the split, the seed of the settings; clock, Guid and Random.Shared only name folders and space out retries.
// library: ML.NET
// axis: worker service, options from configuration, hash split in an extension method
using Boilers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(BoilerOptions.From(builder.Configuration));
builder.Services.AddSingleton<ReadingFolder>();
builder.Services.AddSingleton<ConsumptionTrainer>();
builder.Services.AddHostedService<RetrainingWorker>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
await app.RunAsync();
