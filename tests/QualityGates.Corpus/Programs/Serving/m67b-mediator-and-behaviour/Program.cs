// corpus: A request goes through a mediator to a handler, which reads the model each time it is asked, in a function that a helper measures.
// library: ML.NET, ASP.NET Core
// axis: generic handler interface, mediator, function run by a helper
using Lending;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 12));
builder.Services.AddScoped<Mediator>();
builder.Services.AddTransient<IHandler<AskForScore, float>, ScoreHandler>();
var app = builder.Build();
app.MapGet("/healthz", () => "ok");
app.MapPost("/score", async (AskForScore ask, Mediator mediator, CancellationToken cancellation) => Results.Ok(await mediator.SendAsync<AskForScore, float>(ask, cancellation)));
app.Run();
