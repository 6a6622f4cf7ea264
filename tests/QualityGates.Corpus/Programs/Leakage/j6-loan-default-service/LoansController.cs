using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.ML;

namespace LoanDefaults;

public sealed record LoanAnswer(bool Refused, float RiskOfDefault);

[ApiController]
[Route("loans")]
public sealed class LoansController(PredictionEnginePool<LoanApplication, LoanVerdict> engines) : ControllerBase
{
    [HttpPost]
    public ActionResult<LoanAnswer> Post([FromBody] LoanApplication application)
    {
        if (application.Amount <= 0 || application.Months <= 0)
        {
            return BadRequest("Amount and months have to be positive.");
        }

        var verdict = engines.Predict(application);
        return new LoanAnswer(verdict.Refuse, verdict.Probability);
    }
}
