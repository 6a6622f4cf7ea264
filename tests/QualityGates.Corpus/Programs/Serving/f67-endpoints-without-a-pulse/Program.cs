// corpus: A web project maps predictions from a route group in another file and nothing that tells whether it is alive.
// library: ML.NET
// axis: route group, extension method, another file
// scores: MLQ6007
using Loans;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Loan, Decision>().FromFile("loans", builder.Configuration["Model:Path"]!);
var app = builder.Build();
app.MapGet("/", () => "loans 1.4");
app.MapLoans();
app.Run();
