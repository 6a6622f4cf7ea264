// corpus: An endpoint makes a picture of what was uploaded and never disposes it; nothing says whether the service is well.
// library: ML.NET
// axis: minimal API, method group, pool
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms.Image;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Photo, Plant>().FromFile("plants", "plants.zip", watchForChanges: true);
var app = builder.Build();
var plants = app.MapGroup("/plants");
plants.MapGet("/names", () => Results.Ok(Names.All));
plants.MapPost("/identify", IdentifyAsync); // expect: MLQ6007
await app.RunAsync();

static async Task<IResult> IdentifyAsync(IFormFile file, PredictionEnginePool<Photo, Plant> pool)
{
    if (file.Length is 0 or > 4_000_000)
    {
        return Results.BadRequest("between one byte and four million");
    }

    using var buffer = new MemoryStream();
    await file.CopyToAsync(buffer);
    buffer.Position = 0;
    var picture = MLImage.CreateFromStream(buffer); // expect: MLQ6004
    if (picture.Width < 64 || picture.Height < 64)
    {
        return Results.BadRequest("too small");
    }

    var plant = pool.Predict("plants", new Photo { Pixels = picture.Pixels.ToArray() });
    return Results.Ok(new { plant.PredictedLabel, Score = plant.Score.Max() });
}

internal static class Names
{
    public static readonly string[] All = ["oak", "beech", "maple"];
}

internal sealed class Photo
{
    public byte[] Pixels { get; set; } = [];
}

internal sealed class Plant
{
    public string PredictedLabel { get; set; } = "";
    public float[] Score { get; set; } = [];
}
