// corpus: The scorer that hides the engine is registered once for everybody, by a factory in an extension method.
// library: ML.NET, ASP.NET Core
// axis: wrapper behind an interface, factory registration
using Claims.Scoring;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddClaimScoring(builder.Configuration);
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/claims/risk", (ClaimFacts facts, IClaimScorer scorer) => Results.Ok(scorer.Score(facts)));
app.Run();
