// corpus: A page lends an engine of the pool, by the name of the model for new or for used cars, and gives it back.
// library: ML.NET
// axis: Razor page, PredictionEnginePool, named models
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace CarDealer.Web;

public sealed class Car
{
    public string Brand { get; set; } = "";

    public float Mileage { get; set; }

    public float Year { get; set; }
}

public sealed class CarPrice
{
    public float Score { get; set; }
}

public sealed class ValuationModel(PredictionEnginePool<Car, CarPrice> pool) : PageModel
{
    public Car Car { get; set; } = new();

    public float Price { get; private set; }

    public void OnPost()
    {
        var name = Car.Mileage < 100 ? "new" : "used";
        var engine = pool.GetPredictionEngine(name);
        try
        {
            Price = engine.Predict(Car).Score;
        }
        finally
        {
            pool.ReturnPredictionEngine(name, engine);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages();
        builder.Services.AddHealthChecks();
        builder.Services.AddPredictionEnginePool<Car, CarPrice>()
            .FromFile("new", "models/new.zip", watchForChanges: true)
            .FromFile("used", "models/used.zip", watchForChanges: true);
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapRazorPages();
        app.Run();
    }
}
