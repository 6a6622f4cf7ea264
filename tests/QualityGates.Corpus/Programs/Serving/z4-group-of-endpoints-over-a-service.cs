// corpus: Endpoints of a group are static methods that ask a service for a prediction; the program has no check of its health.
// library: ML.NET
// axis: minimal API, MapGroup, method group
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Jobs.Api;

public sealed class Advert
{
    public string Title { get; set; } = "";

    public string Description { get; set; } = "";
}

public sealed class Salary
{
    public float Score { get; set; }
}

public sealed class SalaryService(PredictionEnginePool<Advert, Salary> pool)
{
    public int Estimate(Advert advert) => (int)Math.Round(pool.Predict(advert).Score);
}

public static class SalaryEndpoints
{
    public static void MapSalaries(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/salaries");
        group.MapGet("/currencies", () => new[] { "EUR", "CHF" });
        group.MapPost("/estimate", Estimate); // expect: MLQ6007
    }

    private static IResult Estimate(Advert advert, SalaryService service) => Results.Ok(service.Estimate(advert));
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddPredictionEnginePool<Advert, Salary>().FromFile("salary.zip");
        builder.Services.AddScoped<SalaryService>();
        var app = builder.Build();
        app.MapSalaries();
        app.Run();
    }
}
