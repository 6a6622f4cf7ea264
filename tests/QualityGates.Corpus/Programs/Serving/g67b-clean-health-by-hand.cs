// corpus: The health of the service is a route written by hand in a controller, not the package's.
// library: ML.NET
// axis: controller, attribute route
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddPredictionEnginePool<Applicant, Risk>().FromFile("risk.zip");
var app = builder.Build();
app.MapControllers();
app.Run();

[ApiController]
[Route("risk")]
public sealed class RiskController(PredictionEnginePool<Applicant, Risk> pool) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] Applicant applicant) => pool.Predict(applicant).Score;
}

[ApiController]
public sealed class StatusController(PredictionEnginePool<Applicant, Risk> pool) : ControllerBase
{
    [HttpGet("/healthz")]
    public IActionResult Health() => float.IsFinite(pool.Predict(new Applicant { Income = 1000 }).Score) ? Ok() : BadRequest();
}

public sealed class Applicant
{
    public float Income { get; set; }

    public float Debts { get; set; }
}

public sealed class Risk
{
    public float Score { get; set; }
}
