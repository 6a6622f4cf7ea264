// corpus: Old style: a Startup class with controllers that predict, and no health endpoint.
// library: ML.NET
// axis: several classes
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

namespace Forecasts;

public class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers();
        services.AddPredictionEnginePool<Query, Forecast>().FromFile("forecast.zip");
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
public class ForecastController : ControllerBase
{
    private readonly PredictionEnginePool<Query, Forecast> _pool;

    public ForecastController(PredictionEnginePool<Query, Forecast> pool) => _pool = pool;

    [HttpGet("{month}")]
    public ActionResult<float> Get(int month) => _pool.Predict(new Query { Month = month }).Score;
}

public class Query
{
    public float Month { get; set; }
}

public class Forecast
{
    public float Score { get; set; }
}
