// corpus: A churn service that is registered as a singleton keeps one engine, and a controller asks it for every request.
// library: ML.NET
// axis: controller, service behind an interface, several files
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Telecom.Churn;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<IChurnScorer, ChurnScorer>();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapControllers();
app.Run();
