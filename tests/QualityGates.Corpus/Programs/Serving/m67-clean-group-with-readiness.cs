// corpus: The group answers at /internal/ready by a prediction of its own.
// library: ML.NET, Microsoft.Extensions.ML
// axis: route group, hand-written readiness
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Room, Price>().FromFile("rooms.zip");

var app = builder.Build();
app.MapGroup("/internal").MapProbes();
app.MapPost("/price", (Room room, PredictionEnginePool<Room, Price> pool) => Results.Ok(pool.Predict(room).Score));
app.Run();

internal static class Probes
{
    public static void MapProbes(this RouteGroupBuilder group)
    {
        group.MapGet("/ready", (PredictionEnginePool<Room, Price> pool) =>
            float.IsFinite(pool.Predict(new Room { Beds = 2 }).Score) ? Results.Ok() : Results.Problem("The model does not answer.", statusCode: 503));
        group.MapGet("/live", () => Results.NoContent());
    }
}

public class Room
{
    public float Beds { get; set; }
}

public class Price
{
    public float Score { get; set; }
}
