using Microsoft.AspNetCore.Mvc;

namespace Loans;

public interface ILoanScorer
{
    double Risk(LoanInput loan);
}

public sealed class LoanScorer : ILoanScorer
{
    public double Risk(LoanInput loan)
    {
        var answer = LoanModel.Predict(loan);
        return answer.PredictedLabel ? answer.Probability : 1 - answer.Probability;
    }
}

[ApiController]
[Route("loans")]
public sealed class LoansController(ILoanScorer scorer) : ControllerBase
{
    [HttpPost("risk")]
    public ActionResult<double> Post([FromBody] LoanInput loan) => scorer.Risk(loan);
}
