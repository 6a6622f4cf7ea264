// corpus: One class offers its engine as a static property, another registers an engine by a factory for everybody.
// library: ML.NET
// axis: static property, factory of a registration
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddSingleton(static services => Engines.Make<Stay, Bill>(services.GetRequiredService<MLContext>(), "bill.zip")); // expect: MLQ6001
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

internal static class Engines
{
    private static readonly MLContext ML = new(seed: 1);

    public static PredictionEngine<Stay, Nights> Nights { get; } = Make<Stay, Nights>(ML, "nights.zip"); // expect: MLQ6001

    public static PredictionEngine<TIn, TOut> Make<TIn, TOut>(MLContext ml, string path)
        where TIn : class
        where TOut : class, new() => ml.Model.CreatePredictionEngine<TIn, TOut>(ml.Model.Load(path, out _));
}

[ApiController]
[Route("hotel")]
public sealed class HotelController(PredictionEngine<Stay, Bill> bills) : ControllerBase
{
    [HttpPost("bill")]
    public float Bill([FromBody] Stay stay) => bills.Predict(stay).Score;

    [HttpPost("nights")]
    public float Length([FromBody] Stay stay) => Engines.Nights.Predict(stay).Score;
}

public sealed class Stay
{
    public float Guests { get; set; }
}

public sealed class Bill
{
    public float Score { get; set; }
}

public sealed class Nights
{
    public float Score { get; set; }
}
