// corpus: A controller can order the model to be read anew; predictions go by what is held, and a route of its own tells the state.
// library: ML.NET
// axis: controller, holder
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Vineyard;

public sealed class Grape
{
    public float Sugar { get; set; }

    public float Acid { get; set; }

    public float Days { get; set; }
}

public sealed class Ripeness
{
    public float Score { get; set; }
}

public sealed class ModelHolder(MLContext ml)
{
    private ITransformer? _model;

    public DateTimeOffset? Since { get; private set; }

    public ITransformer Current => _model ?? Reload();

    public ITransformer Reload()
    {
        var model = ml.Model.Load("ripeness.zip", out _);
        Volatile.Write(ref _model, model);
        Since = DateTimeOffset.UtcNow;
        return model;
    }
}

[ApiController]
[Route("grapes")]
public sealed class GrapesController(MLContext ml, ModelHolder holder) : ControllerBase
{
    [HttpPost]
    public ActionResult<IReadOnlyList<float>> Post([FromBody] List<Grape> grapes)
    {
        var scored = holder.Current.Transform(ml.Data.LoadFromEnumerable(grapes));
        return ml.Data.CreateEnumerable<Ripeness>(scored, reuseRowObject: false).Select(ripeness => ripeness.Score).ToList();
    }

    [HttpPost("reload")]
    public IActionResult Reload()
    {
        holder.Reload();
        return Ok(holder.Since!);
    }
}

[ApiController]
public sealed class StatusController(ModelHolder holder) : ControllerBase
{
    [HttpGet("status")]
    public IActionResult Status() => Ok(new { holder.Since });
}

public static class Service
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddControllers();
        builder.Services.AddSingleton(new MLContext(seed: 1));
        builder.Services.AddSingleton<ModelHolder>();
        var app = builder.Build();
        app.MapControllers();
        app.Run();
    }
}
