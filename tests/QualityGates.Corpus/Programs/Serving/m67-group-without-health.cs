// corpus: A versioned group of endpoints predicts through a pool, and nothing tells whether the model is there.
// library: ML.NET, Microsoft.Extensions.ML
// axis: route group, method group as handler, extension method
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddPredictionEnginePool<Song, Genre>().FromFile(modelName: "genre", filePath: "genre.zip", watchForChanges: false);

var app = builder.Build();
app.MapSongs();
app.Run();

internal static class SongEndpoints
{
    public static RouteGroupBuilder MapSongs(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v2/songs");
        group.MapGet("/about", () => "genres of songs");
        group.MapPost("/genre", Classify); // expect: MLQ6007
        return group;
    }

    private static IResult Classify(Song song, PredictionEnginePool<Song, Genre> pool)
    {
        var genre = pool.Predict("genre", song);
        return Results.Ok(new { genre.PredictedLabel });
    }
}

public class Song
{
    public float Tempo { get; set; }
    public float Energy { get; set; }
}

public class Genre
{
    public string PredictedLabel { get; set; } = "";
}
