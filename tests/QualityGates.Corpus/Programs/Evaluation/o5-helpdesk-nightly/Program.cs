// corpus: The nightly worker of a helpdesk saves a model of hours nobody has judged, drops the metrics of the escalations and reads the margin of a support vector machine as a probability.
// library: ML.NET
// axis: worker service, dependency injection
using Helpdesk;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var folder = builder.Configuration["Helpdesk:Folder"] ?? AppContext.BaseDirectory;

builder.Services.AddSingleton(new MLContext(seed: 33));
builder.Services.AddSingleton<ITicketFeed>(new FileTicketFeed(folder));
builder.Services.AddSingleton<EscalationModel>();
builder.Services.AddSingleton(services => new HoursModel(services.GetRequiredService<MLContext>(), Path.Combine(folder, "hours.zip")));
builder.Services.AddHostedService<NightlyWorker>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.Run();
