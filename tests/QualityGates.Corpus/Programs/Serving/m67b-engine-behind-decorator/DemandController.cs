// corpus: A scorer with an engine in its base class is decorated, and the decorated one is a singleton that a controller asks.
// library: ML.NET, ASP.NET Core
// axis: base class, decorator, factory registration
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Demand;

public static class DemandServices
{
    public static IServiceCollection AddDemand(this IServiceCollection services, string path)
    {
        services.AddSingleton<DemandScorer>(provider =>
        {
            var context = new MLContext(seed: 5);
            return new DemandScorer(context.Model.CreatePredictionEngine<Shelf, Units>(context.Model.Load(path, out _)));
        });
        return services.AddSingleton<IDemandScorer>(provider => new CappedScorer(provider.GetRequiredService<DemandScorer>(), cap: 500f));
    }
}

[ApiController, Route("demand")]
public sealed class DemandController(IDemandScorer scorer) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] Shelf shelf) => scorer.Score(shelf);
}
