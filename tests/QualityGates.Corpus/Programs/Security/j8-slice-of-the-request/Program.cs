using System.Data.Common;
using HeatPumps;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => DbProviderFactories.GetFactory("Npgsql").CreateDataSource(
    Environment.GetEnvironmentVariable("PUMPS") ?? throw new InvalidOperationException("PUMPS is not set.")));
builder.Services.AddSingleton<PumpTraining>();

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/train/{region}/{year:int}", (string region, int year, PumpTraining training) =>
    Results.Ok(new { miss = training.Train(new Slice(region, year)) }));
app.Run();
