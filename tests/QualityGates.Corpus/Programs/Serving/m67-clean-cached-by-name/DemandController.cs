// corpus: A controller asks a cache that reads each model once; the nightly batch opens what it needs once and transforms all rows together.
// library: ML.NET, ASP.NET Core
// axis: cache in another file, lazy in a dictionary
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;

namespace Shops;

[ApiController, Route("demand")]
public sealed class DemandController(MLContext context, ModelCache cache) : ControllerBase
{
    [HttpPost("{shop:int}")]
    public IActionResult Post([FromRoute] int shop, [FromBody] Sales[] sales)
    {
        var model = shop > 0 ? cache.For(shop) : cache.Fallback();
        var scored = model.Transform(context.Data.LoadFromEnumerable(sales));
        return Ok(context.Data.CreateEnumerable<Demand>(scored, reuseRowObject: false).Select(demand => demand.Score).ToArray());
    }
}

public static class NightlyBatch
{
    public static void Run(string modelPath, IReadOnlyList<Sales> sales)
    {
        var context = new MLContext(seed: 2);
        var model = context.Model.Load(modelPath, out _);
        var scored = model.Transform(context.Data.LoadFromEnumerable(sales));
        foreach (var demand in context.Data.CreateEnumerable<Demand>(scored, reuseRowObject: true))
        {
            Console.WriteLine(demand.Score);
        }
    }
}

public sealed class Sales
{
    public float Week { get; set; }
    public float Units { get; set; }
}

public sealed class Demand
{
    public float Score { get; set; }
}
