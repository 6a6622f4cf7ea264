// corpus: The model is loaded once; an engine is registered for each request, and made of the model that is there.
// library: ML.NET, ASP.NET Core
// axis: dependency injection
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }
    public string Text { get; set; } = "";
}

public sealed class Decision
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}

public interface IClaims
{
    Decision Decide(Claim claim);
}

public sealed class PooledClaims(PredictionEnginePool<Claim, Decision> pool) : IClaims
{
    public Decision Decide(Claim claim)
    {
        var engine = pool.GetPredictionEngine();
        try
        {
            return engine.Predict(claim);
        }
        finally
        {
            pool.ReturnPredictionEngine(engine);
        }
    }
}

[ApiController]
[Route("claims")]
public sealed class ClaimsController(IClaims claims) : ControllerBase
{
    [HttpPost]
    public ActionResult<Decision> Post([FromBody] Claim claim) => claims.Decide(claim);
}

public static class Registration
{
    public static IServiceCollection AddClaims(this IServiceCollection services)
    {
        services.AddPredictionEnginePool<Claim, Decision>().FromFile("claims.zip");
        services.AddScoped<IClaims, PooledClaims>();
        services.AddHealthChecks();
        services.AddControllers();
        return services;
    }

    public static void UseClaims(this WebApplication app)
    {
        app.MapHealthChecks("/healthz/ready");
        app.MapControllers();
    }
}
