// corpus: Engines that live as long as a request or a job; models that are read when the program, or a type, starts.
// library: ML.NET
// axis: scoped service, static constructor, keyed service, timer
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
var context = new MLContext();
var model = context.Model.Load(builder.Configuration["Tips:Model"] ?? "tips.zip", out _);
builder.Services.AddControllers();
builder.Services.AddSingleton(context);
builder.Services.AddSingleton(model);
builder.Services.AddHostedService<NightlyReport>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

public static class Zones
{
    private static readonly MLContext Context;
    private static readonly ITransformer Model;

    static Zones()
    {
        Context = new MLContext();
        Model = Context.Model.Load("zones.zip", out _);
    }

    public static IDataView Scored(IEnumerable<Ride> rides) => Model.Transform(Context.Data.LoadFromEnumerable(rides));
}

[ApiController]
public sealed class RidesController : ControllerBase
{
    [HttpPost("rides")]
    public ActionResult<int> Post([FromBody] Ride[] rides) => Zones.Scored(rides).Schema.Count;
}

public sealed class NightlyReport(MLContext context, ITransformer model) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        using var engine = context.Model.CreatePredictionEngine<Ride, Tip>(model, new PredictionEngineOptions { OwnsTransformer = false });
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var tip = engine.Predict(new Ride { Minutes = 20 });
            await File.WriteAllTextAsync("tip.json", System.Text.Json.JsonSerializer.Serialize(tip), stoppingToken);
        }
    }
}

public sealed class Ride
{
    public float Minutes { get; set; }
}

public sealed class Tip
{
    public float Score { get; set; }
}
