// corpus: A scorer behind an interface keeps an engine in a field made in its constructor, and is registered once for all requests.
// library: ML.NET
// axis: field of a service in another file, interface
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IChurnScorer, ChurnScorer>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/churn", (Subscriber subscriber, IChurnScorer scorer) => scorer.Score(subscriber));
app.Run();
