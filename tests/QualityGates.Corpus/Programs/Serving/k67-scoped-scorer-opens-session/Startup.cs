using Credit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<IScorer, CreditScorer>();
var app = builder.Build();

app.MapGet("/", () => "credit scoring 2.1");
app.MapPost("/applicants/score", Handlers.Score); // expect: MLQ6007
app.MapPost("/applicants/decide", Handlers.Decide);
app.Run();

internal static class Handlers
{
    public static IResult Score(Applicant applicant, IScorer scorer) => Results.Ok(scorer.Score(applicant));

    public static IResult Decide(Applicant applicant, IScorer scorer) =>
        scorer.Score(applicant) > 0.35f ? Results.Ok("refer") : Results.Ok("accept");
}
