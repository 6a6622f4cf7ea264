// corpus: The handler of a minimal API asks a service for an answer, and the service reads the model from disk for each of them.
// library: ML.NET
// axis: minimal API, another file, local function, async
using Housing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/price", PriceAsync);
app.Run();

async Task<IResult> PriceAsync(House house)
{
    var price = await new Appraiser("models").AppraiseAsync(house);
    return Results.Ok(price);
}
