// corpus: A controller reads the model from disk for every request.
// library: Microsoft.ML
// axis: helper class, request
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Loans;

public class LoanRequest
{
    public float Income { get; set; }

    public float Amount { get; set; }
}

public class LoanDecision
{
    public bool PredictedLabel { get; set; }
}

public class LoanModel
{
    private readonly MLContext _context = new(seed: 2);

    public bool Decide(LoanRequest request)
    {
        var model = _context.Model.Load("loan.zip", out _); // expect: MLQ6002
        using var engine = _context.Model.CreatePredictionEngine<LoanRequest, LoanDecision>(model);
        return engine.Predict(request).PredictedLabel;
    }
}

[ApiController]
[Route("loans")]
public class LoansController(LoanModel model) : ControllerBase
{
    [HttpPost("decide")]
    public IActionResult Decide(LoanRequest request) => Ok(model.Decide(request));
}
