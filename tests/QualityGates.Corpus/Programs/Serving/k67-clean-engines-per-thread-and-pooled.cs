// corpus: One engine for each thread of a parallel loop, one for each partition, and an object pool behind an endpoint: nothing is shared.
// library: ML.NET
// axis: ThreadLocal, object pool, parallel loop, local state
using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

public sealed class Claim
{
    public float Amount { get; set; }
    public float Age { get; set; }
}

public sealed class Payout
{
    public float Score { get; set; }
}

public sealed class EnginePolicy(MLContext ml, ITransformer model) : PooledObjectPolicy<PredictionEngine<Claim, Payout>>
{
    public override PredictionEngine<Claim, Payout> Create() => ml.Model.CreatePredictionEngine<Claim, Payout>(model);

    public override bool Return(PredictionEngine<Claim, Payout> obj) => true;
}

public static class ClaimServices
{
    public static IServiceCollection AddClaims(this IServiceCollection services, string path)
    {
        var ml = new MLContext();
        var model = ml.Model.Load(path, out _);
        services.AddSingleton<ObjectPool<PredictionEngine<Claim, Payout>>>(new DefaultObjectPool<PredictionEngine<Claim, Payout>>(new EnginePolicy(ml, model), 32));
        services.AddSingleton(new ThreadLocal<PredictionEngine<Claim, Payout>>(() => ml.Model.CreatePredictionEngine<Claim, Payout>(model)));
        return services;
    }
}

[ApiController]
[Route("claims")]
public sealed class ClaimsController(
    ObjectPool<PredictionEngine<Claim, Payout>> pool,
    ThreadLocal<PredictionEngine<Claim, Payout>> engines) : ControllerBase
{
    [HttpPost]
    public ActionResult<float> Post([FromBody] Claim claim)
    {
        var engine = pool.Get();
        try
        {
            return engine.Predict(claim).Score;
        }
        finally
        {
            pool.Return(engine);
        }
    }

    [HttpPost("several")]
    public ActionResult<float[]> Several([FromBody] Claim[] claims)
    {
        var scores = new float[claims.Length];
        Parallel.For(0, claims.Length, i => scores[i] = engines.Value!.Predict(claims[i]).Score);
        return scores;
    }
}

public sealed class NightlyClaims(MLContext ml, ITransformer model)
{
    public float Total(IReadOnlyCollection<Claim> claims)
    {
        var totals = new ConcurrentBag<float>();
        Parallel.ForEach(
            Partitioner.Create(claims),
            () => ml.Model.CreatePredictionEngine<Claim, Payout>(model),
            (claim, _, engine) =>
            {
                totals.Add(engine.Predict(claim).Score);
                return engine;
            },
            engine => engine.Dispose());
        return totals.Sum();
    }
}
