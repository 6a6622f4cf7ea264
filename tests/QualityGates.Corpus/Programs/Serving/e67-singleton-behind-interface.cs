// corpus: The scorer is registered once for the whole service and holds one engine.
// library: ML.NET
// axis: interface
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<IScorer, EngineScorer>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/live");
app.Run();

public interface IScorer
{
    float Score(Loan loan);
}

public class EngineScorer : IScorer
{
    private readonly PredictionEngine<Loan, Risk> engine; // expect: MLQ6001

    public EngineScorer()
    {
        var context = new MLContext();
        var model = context.Model.Load("loan.zip", out _);
        engine = context.Model.CreatePredictionEngine<Loan, Risk>(model);
    }

    public float Score(Loan loan) => engine.Predict(loan).Probability;
}

[ApiController]
[Route("loans")]
public class LoansController(IScorer scorer) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post(Loan loan) => scorer.Score(loan);
}

public class Loan
{
    public float Income { get; set; }
    public float Amount { get; set; }
}

public class Risk
{
    public float Probability { get; set; }
}
