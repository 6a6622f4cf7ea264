// corpus: A module per topic maps its own group of endpoints; none of them, and nothing in the program, says whether the models are there.
// library: Microsoft.Extensions.ML, ASP.NET Core
// axis: endpoint modules behind an interface, route groups, method groups
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Review, Mood>().FromFile("moods", builder.Configuration["Models:Moods"]!, watchForChanges: true);
builder.Services.AddSingleton<IEndpoints, ReviewEndpoints>();
var app = builder.Build();
foreach (var endpoints in app.Services.GetServices<IEndpoints>())
{
    endpoints.Map(app);
}
app.Run();

public interface IEndpoints
{
    void Map(IEndpointRouteBuilder routes);
}

public sealed class ReviewEndpoints : IEndpoints
{
    public void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/reviews");
        group.MapPost("/mood", Rate); // expect: MLQ6007
        group.MapGet("/version", static () => "2");
    }

    private static IResult Rate(Review review, PredictionEnginePool<Review, Mood> pool)
    {
        var mood = pool.Predict("moods", review);
        return Results.Ok(new { mood.Positive, mood.Probability });
    }
}

public sealed class Review
{
    public string Text { get; set; } = "";
}

public sealed class Mood
{
    [ColumnName("PredictedLabel")] public bool Positive { get; set; }
    public float Probability { get; set; }
}
