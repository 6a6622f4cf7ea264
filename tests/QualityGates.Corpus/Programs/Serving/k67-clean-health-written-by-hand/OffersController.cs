using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.ML;

namespace Prices;

public sealed class Offer
{
    public float Mileage { get; set; }
    public float Age { get; set; }
    public string Make { get; set; } = "";
}

public sealed class Price
{
    public float Score { get; set; }
}

[Route("api/offers")]
public sealed class OffersController(PredictionEnginePool<Offer, Price> prices) : PriceControllerBase(prices)
{
    [HttpPost("price")]
    public ActionResult<float> Price([FromBody] Offer offer) => Prices.Predict(offer).Score;

    [HttpPost("prices")]
    public ActionResult<float> Sum([FromBody] Offer[] offers)
    {
        var sum = 0f;
        foreach (var offer in offers)
        {
            sum += Prices.Predict(offer).Score;
        }

        return sum;
    }
}
