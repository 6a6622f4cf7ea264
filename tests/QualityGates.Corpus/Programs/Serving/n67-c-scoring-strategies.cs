// corpus: Of two strategies behind one interface one keeps its engine for everybody; the registration makes it one for all requests.
// library: ML.NET, ASP.NET Core
// axis: keyed services, interface with two implementations, controller
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public interface IPremium
{
    float For(Driver driver);
}

public sealed class TablePremium : IPremium
{
    public float For(Driver driver) => driver.Age < 25 ? 900 : 450;
}

public sealed class LearnedPremium : IPremium
{
    private readonly PredictionEngine<Driver, Premium> _engine; // expect: MLQ6001

    public LearnedPremium(MLContext ml)
    {
        var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "premium.zip"), out _);
        _engine = ml.Model.CreatePredictionEngine<Driver, Premium>(model);
    }

    public float For(Driver driver) => _engine.Predict(driver).Amount;
}

public static class Registration
{
    public static IServiceCollection AddPremiums(this IServiceCollection services) => services
        .AddSingleton(new MLContext(seed: 14))
        .AddKeyedSingleton<IPremium, TablePremium>("table")
        .AddKeyedSingleton<IPremium, LearnedPremium>("learned");
}

[ApiController]
[Route("premiums")]
public sealed class PremiumsController([FromKeyedServices("learned")] IPremium learned, [FromKeyedServices("table")] IPremium table) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post(Driver driver) => Ok(Math.Max(learned.For(driver), table.For(driver) / 2));
}

public sealed class Driver
{
    public float Age { get; set; }
    public float Claims { get; set; }
}

public sealed class Premium
{
    [ColumnName("Score")] public float Amount { get; set; }
}
