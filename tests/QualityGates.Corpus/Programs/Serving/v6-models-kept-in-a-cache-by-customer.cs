// corpus: A model for each customer is read once and kept; each request makes an engine of the model it asks for.
// library: ML.NET, ASP.NET Core
// axis: concurrent dictionary
// scores: MLQ6007
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Tenants;

public sealed class Order
{
    public float Value { get; set; }
}

public sealed class Risk
{
    public float Probability { get; set; }
}

public sealed class TenantModels
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["north"] = "north.zip",
        ["south"] = "south.zip",
    };

    private readonly MLContext _ml = new();
    private readonly ConcurrentDictionary<string, Lazy<ITransformer>> _models = new();

    public float? Ask(string tenant, Order order)
    {
        if (!Files.TryGetValue(tenant, out var file))
        {
            return null;
        }

        var model = _models.GetOrAdd(tenant, _ => new Lazy<ITransformer>(() => _ml.Model.Load(file, out var _)));
        using var engine = _ml.Model.CreatePredictionEngine<Order, Risk>(model.Value);
        return engine.Predict(order).Probability;
    }
}

[ApiController]
[Route("risk")]
public sealed class RiskController(TenantModels models) : ControllerBase
{
    [HttpPost("{tenant}")]
    public ActionResult<float> Post([FromRoute] string tenant, [FromBody] Order order) =>
        models.Ask(tenant, order) is { } risk ? risk : NotFound();

    [HttpGet("health")]
    public ActionResult Health() => Ok();
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton<TenantModels>();
        builder.Services.AddControllers();
        var app = builder.Build();
        app.MapControllers();
        app.Run();
    }
}
