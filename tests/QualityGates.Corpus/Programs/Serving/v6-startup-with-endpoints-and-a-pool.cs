// corpus: A service in the older style, with a Startup and UseEndpoints; its output class is filled in other case, and it has no health endpoint.
// library: ML.NET, Microsoft.Extensions.ML, ASP.NET Core
// axis: startup class, controller
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Loans.Api;

public class LoanData
{
    public float Income { get; set; }
    public float Amount { get; set; }
}

public class LoanPrediction
{
    public bool PredictedLabel { get; set; }
    public float probability { get; set; } // expect: MLQ6006
}

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddPredictionEnginePool<LoanData, LoanPrediction>()
            .FromFile(modelName: "loans", filePath: "Models/loans.zip", watchForChanges: true);
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseRouting();
        app.UseEndpoints(endpoints =>
        {
            endpoints.MapControllers(); // expect: MLQ6007
        });
    }
}

[ApiController]
[Route("[controller]")]
public class LoansController : ControllerBase
{
    private readonly PredictionEnginePool<LoanData, LoanPrediction> _pool;

    public LoansController(PredictionEnginePool<LoanData, LoanPrediction> pool) => _pool = pool;

    [HttpPost]
    public ActionResult<LoanPrediction> Post([FromBody] LoanData loan) => Ok(_pool.Predict("loans", loan));
}
