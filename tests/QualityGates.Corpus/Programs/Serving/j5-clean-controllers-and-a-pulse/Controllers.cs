using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.ML;

namespace Soil;

public sealed class Sample
{
    public float Nitrogen { get; set; }

    public float Acidity { get; set; }

    public float Rain { get; set; }
}

public sealed class Yield
{
    public float Score { get; set; }
}

[ApiController]
[Route("yields")]
public sealed class YieldsController(PredictionEnginePool<Sample, Yield> pool) : ControllerBase
{
    [HttpPost("{crop}")]
    public ActionResult<float> Post([FromRoute] string crop, [FromBody] Sample sample) => crop switch
    {
        "wheat" or "maize" => pool.Predict(crop, sample).Score,
        _ => NotFound(),
    };
}

[ApiController]
[Route("pulse")]
public sealed class HealthController(PredictionEnginePool<Sample, Yield> pool) : ControllerBase
{
    private static readonly Sample Known = new() { Nitrogen = 1.2f, Acidity = 6.4f, Rain = 540 };

    [HttpGet]
    public ActionResult<string> Get() => float.IsFinite(pool.Predict("wheat", Known).Score) ? "well" : BadRequest("The model answers no number.");
}
