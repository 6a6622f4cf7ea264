using Microsoft.AspNetCore.Mvc;

namespace Telecom.Churn;

[ApiController]
[Route("api/churn")]
public sealed class ChurnController : ControllerBase
{
    private readonly IChurnScorer _scorer;

    public ChurnController(IChurnScorer scorer) => _scorer = scorer;

    [HttpPost]
    public ActionResult<ChurnPrediction> Post([FromBody] Subscriber subscriber)
    {
        if (subscriber.Tenure < 0)
        {
            return BadRequest("The tenure is negative.");
        }

        return _scorer.Score(subscriber);
    }
}
