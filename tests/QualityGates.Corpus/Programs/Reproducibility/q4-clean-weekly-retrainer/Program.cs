// corpus: A worker retrains a churn model every week from sorted exports, asks validation rows whether it may go live, and reports on test rows.
// library: ML.NET
// axis: background service
using Churn.Retraining;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new RetrainingSettings(
    builder.Configuration["Retraining:Exports"] ?? "exports",
    builder.Configuration["Retraining:Models"] ?? "models",
    builder.Configuration.GetValue("Retraining:Seed", 23),
    TimeSpan.FromDays(builder.Configuration.GetValue("Retraining:EveryDays", 7))));
builder.Services.AddSingleton<ExportReader>();
builder.Services.AddSingleton<ModelRegistry>();
builder.Services.AddSingleton<ChurnTraining>();
builder.Services.AddHostedService<RetrainingWorker>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/health");
app.Run();
