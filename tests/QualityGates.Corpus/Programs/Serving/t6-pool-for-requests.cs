// corpus: A pool gives each request an engine of its own, from a configured file; health is mapped.
// library: Microsoft.Extensions.ML
// axis: pool, service
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddPredictionEnginePool<Ticket, Routing>()
    .FromFile(modelName: "tickets", filePath: builder.Configuration["Model:Path"]!, watchForChanges: true);
builder.Services.AddScoped<TicketRouter>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/tickets", (Ticket ticket, TicketRouter router) => Results.Ok(router.Queue(ticket)));
app.Run();

public sealed class TicketRouter(PredictionEnginePool<Ticket, Routing> pool)
{
    public string Queue(Ticket ticket) => pool.Predict("tickets", ticket).PredictedLabel;
}

public sealed class Ticket
{
    public string Title { get; set; } = "";

    public string Body { get; set; } = "";
}

public sealed class Routing
{
    public string PredictedLabel { get; set; } = "";
}
