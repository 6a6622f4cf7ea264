using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Lending.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLending(builder.Configuration);
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/loans/decision", (LoanRow row, LoanDesk desk) => Results.Ok(desk.Decide(row)));
app.Run();

namespace Lending.Api
{
    public sealed class LoanDesk(ILoanScorer scorer)
    {
        public string Decide(LoanRow row) => scorer.ProbabilityOfDefault(row) switch
        {
            < 0.1f => "approved",
            < 0.3f => "manual",
            _ => "declined",
        };
    }
}
