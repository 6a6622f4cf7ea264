// corpus: The service answers predictions out of a pool and has a status route of its own in the same group, which asks the pool for its model.
// library: ML.NET
// axis: route group, prediction engine pool
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Tickets;

public sealed class Ticket
{
    public string Text { get; set; } = "";
}

public sealed class Queue
{
    public string PredictedLabel { get; set; } = "";

    public float[] Score { get; set; } = [];
}

public static class Routes
{
    public static RouteGroupBuilder AddTickets(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/tickets");
        group.MapPost("/queue", Answer);
        group.MapGet("/status", (PredictionEnginePool<Ticket, Queue> pool) =>
            Results.Ok(new { Model = pool.GetModel().GetType().Name }));
        return group;
    }

    private static IResult Answer(Ticket ticket, PredictionEnginePool<Ticket, Queue> pool)
    {
        var queue = pool.Predict(ticket);
        return Results.Ok(new { queue.PredictedLabel, Sure = queue.Score.Max() });
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPredictionEnginePool<Ticket, Queue>()
            .FromFile(Path.Combine(AppContext.BaseDirectory, "tickets.zip"), watchForChanges: true);
        var app = builder.Build();
        app.AddTickets();
        app.Run();
    }
}
