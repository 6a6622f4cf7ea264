// corpus: A controller asks the pool for an engine and gives it back, the other action lets the pool predict; health is mapped.
// library: ASP.NET Core, ML.NET
// axis: controller
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }
}

public sealed class ClaimVerdict
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

[ApiController]
[Route("claims")]
public sealed class ClaimsController(PredictionEnginePool<Claim, ClaimVerdict> pool) : ControllerBase
{
    private const string ModelName = "claims";

    [HttpPost("single")]
    public ActionResult<ClaimVerdict> Single([FromBody] Claim claim) => pool.Predict(ModelName, claim);

    [HttpPost("pair")]
    public IActionResult Pair([FromBody] Claim[] claims)
    {
        if (claims.Length != 2)
        {
            return BadRequest("Two claims are compared.");
        }

        PredictionEngine<Claim, ClaimVerdict> engine = pool.GetPredictionEngine(ModelName);
        try
        {
            return Ok(engine.Predict(claims[0]).Probability - engine.Predict(claims[1]).Probability);
        }
        finally
        {
            pool.ReturnPredictionEngine(ModelName, engine);
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        builder.Services.AddPredictionEnginePool<Claim, ClaimVerdict>()
            .FromFile("claims", builder.Configuration["Models:Claims"] ?? "claims.zip", watchForChanges: true);
        var app = builder.Build();
        app.MapControllers();
        app.MapHealthChecks("/healthz");
        app.Run();
    }
}
