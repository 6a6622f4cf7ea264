// corpus: Two endpoints look at what the request brings, refuse what is empty, and read the model anew for the rest.
// library: ML.NET
// axis: guard clause, conditional, record of the request
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/rate", (RatingRequest request, MLContext ml) =>
{
    if (string.IsNullOrWhiteSpace(request.Text))
    {
        return Results.BadRequest("text is missing");
    }
    var model = ml.Model.Load("ratings.zip", out _); // expect: MLQ6002
    var scored = model.Transform(ml.Data.LoadFromEnumerable([new Row { Text = request.Text }]));
    return Results.Ok(ml.Data.CreateEnumerable<Rated>(scored, reuseRowObject: false).First().Score);
});
app.MapPost("/rate-all", (RatingRequest[] requests, MLContext ml) =>
{
    if (requests.Length > 0)
    {
        var rows = requests.Select(request => new Row { Text = request.Text });
        var scored = Model(ml).Transform(ml.Data.LoadFromEnumerable(rows));
        return Results.Ok(ml.Data.CreateEnumerable<Rated>(scored, reuseRowObject: false).Select(rated => rated.Score).ToArray());
    }
    return Results.NoContent();
});
app.Run();

static ITransformer Model(MLContext ml) => ml.Model.Load("ratings-many.zip", out _); // expect: MLQ6002

internal sealed record RatingRequest(string Text);

internal sealed class Row
{
    public string Text { get; set; } = "";
}

internal sealed class Rated
{
    public float Score { get; set; }
}
