// corpus: The base class of the controllers loads the model from disk each time an action asks for it.
// library: ML.NET
// axis: base class, method of a controller
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(new MLContext(seed: 1));
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

public abstract class ModelController : ControllerBase
{
    private readonly string _file;

    protected ModelController(MLContext ml, string file)
    {
        ML = ml;
        _file = file;
    }

    protected MLContext ML { get; }

    protected ITransformer CurrentModel()
    {
        var path = Path.Combine(AppContext.BaseDirectory, _file);
        return ML.Model.Load(path, out _); // expect: MLQ6002
    }
}

[ApiController]
[Route("api/demand")]
public sealed class DemandController : ModelController
{
    public DemandController(MLContext ml)
        : base(ml, "demand.zip")
    {
    }

    [HttpPost("batch")]
    public IActionResult Batch([FromBody] List<Shop> shops)
    {
        var scored = CurrentModel().Transform(ML.Data.LoadFromEnumerable(shops));
        return Ok(ML.Data.CreateEnumerable<Demand>(scored, reuseRowObject: false).Select(d => d.Score).ToArray());
    }
}

public sealed class Shop
{
    public float FloorSpace { get; set; }

    public float Staff { get; set; }
}

public sealed class Demand
{
    public float Score { get; set; }
}
