// corpus: All share one model and transform whole requests with it; single parcels take an engine of the pool and give it back.
// library: ML.NET
// axis: singleton that holds a model, try/finally
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<SharedModel>();
builder.Services.AddPredictionEnginePool<Parcel, Hours>().FromFile("hours.zip");
builder.Services.AddControllers();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapControllers();
app.MapHealthChecks("/healthz");
app.Run();

public sealed class SharedModel
{
    private readonly MLContext _ml = new(seed: 1);

    public SharedModel() => Transformer = _ml.Model.Load("depots.zip", out _);

    public ITransformer Transformer { get; }

    public float[] Score(IEnumerable<Parcel> parcels) => _ml.Data
        .CreateEnumerable<Hours>(Transformer.Transform(_ml.Data.LoadFromEnumerable(parcels)), reuseRowObject: false)
        .Select(static hours => hours.Score).ToArray();
}

[ApiController]
[Route("parcels")]
public sealed class ParcelsController(SharedModel model, PredictionEnginePool<Parcel, Hours> pool) : ControllerBase
{
    [HttpPost("many")]
    public float[] Many([FromBody] List<Parcel> parcels) => model.Score(parcels);

    [HttpPost]
    public float One([FromBody] Parcel parcel)
    {
        var engine = pool.GetPredictionEngine();
        try
        {
            return engine.Predict(parcel).Score;
        }
        finally
        {
            pool.ReturnPredictionEngine(engine);
        }
    }
}

public sealed class Parcel
{
    public float Weight { get; set; }

    public float Kilometres { get; set; }
}

public sealed class Hours
{
    public float Score { get; set; }
}
