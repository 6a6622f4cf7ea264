// corpus: Engines are rented from an object pool and brought back; another service lets one request after the other in.
// library: ML.NET, Microsoft.Extensions.ObjectPool
// axis: pool with a policy, semaphore
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

namespace Quotes;

public sealed class EnginePolicy : PooledObjectPolicy<PredictionEngine<Quote, Premium>>
{
    private readonly MLContext _context = new(seed: 4);
    private readonly ITransformer _model;

    public EnginePolicy(string path) => _model = _context.Model.Load(path, out _);

    public override PredictionEngine<Quote, Premium> Create() => _context.Model.CreatePredictionEngine<Quote, Premium>(_model);

    public override bool Return(PredictionEngine<Quote, Premium> obj) => true;
}

[ApiController, Route("premium")]
public sealed class PremiumController(ObjectPool<PredictionEngine<Quote, Premium>> engines, OneAtATime serial) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post(Quote quote)
    {
        var engine = engines.Get();
        try
        {
            return engine.Predict(quote).Score;
        }
        finally
        {
            engines.Return(engine);
        }
    }

    [HttpPost("slow")]
    public async Task<ActionResult<float>> PostSlowly(Quote quote) => await serial.PredictAsync(quote);
}

public sealed class OneAtATime
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly PredictionEngine<Quote, Premium> _engine;

    public OneAtATime(EnginePolicy policy) => _engine = policy.Create();

    public async Task<float> PredictAsync(Quote quote)
    {
        await _gate.WaitAsync();
        try
        {
            return _engine.Predict(quote).Score;
        }
        finally
        {
            _gate.Release();
        }
    }
}

public static class QuoteServices
{
    public static void AddQuotes(this IServiceCollection services)
    {
        services.AddSingleton(new EnginePolicy("premium.zip"));
        services.AddSingleton<ObjectPool<PredictionEngine<Quote, Premium>>>(provider =>
            new DefaultObjectPool<PredictionEngine<Quote, Premium>>(provider.GetRequiredService<EnginePolicy>(), 16));
        services.AddSingleton<OneAtATime>();
    }
}

public sealed class Quote
{
    public float Age { get; set; }
    public float Mileage { get; set; }
}

public sealed class Premium
{
    public float Score { get; set; }
}
