// corpus: Controllers predict with a pool; a controller of its own says whether the service is well, and an evaluation endpoint loads what it was told to.
// library: ML.NET
// axis: controllers, base class, several files
// scores: MLQ6007
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.ML;

namespace Prices;

[ApiController]
public abstract class PriceControllerBase(PredictionEnginePool<Offer, Price> prices) : ControllerBase
{
    protected PredictionEnginePool<Offer, Price> Prices { get; } = prices;
}

[Route("api/[controller]")]
public sealed class StatusController(PredictionEnginePool<Offer, Price> prices) : PriceControllerBase(prices)
{
    [HttpGet]
    public IActionResult Get()
    {
        var model = Prices.GetModel();
        return model.IsRowToRowMapper ? Ok("up") : NotFound();
    }
}
