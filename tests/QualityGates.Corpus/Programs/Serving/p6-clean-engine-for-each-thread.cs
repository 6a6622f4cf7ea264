// corpus: Work in parallel, and every thread has an engine of its own: by thread-local state, by the local of a parallel loop, rented from a bag, behind a lock.
// library: Microsoft.ML
// axis: parallel work done right
using System.Collections.Concurrent;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Batch.Parallelised;

public sealed class Meter
{
    public float Usage { get; set; }
}

public sealed class Forecast
{
    public float Score { get; set; }
}

public sealed class EnginePolicy(MLContext ml, ITransformer model) : PooledObjectPolicy<PredictionEngine<Meter, Forecast>>
{
    public override PredictionEngine<Meter, Forecast> Create() => ml.Model.CreatePredictionEngine<Meter, Forecast>(model);

    public override bool Return(PredictionEngine<Meter, Forecast> obj) => true;
}

public sealed class MeterScorer(MLContext ml, ITransformer model) : IDisposable
{
    private readonly ThreadLocal<PredictionEngine<Meter, Forecast>> _engines = new(() => ml.Model.CreatePredictionEngine<Meter, Forecast>(model), trackAllValues: true);
    private readonly ConcurrentBag<PredictionEngine<Meter, Forecast>> _idle = [];
    private readonly ObjectPool<PredictionEngine<Meter, Forecast>> _pool = new DefaultObjectPool<PredictionEngine<Meter, Forecast>>(new EnginePolicy(ml, model));
    private readonly PredictionEngine<Meter, Forecast> _one = ml.Model.CreatePredictionEngine<Meter, Forecast>(model);
    private readonly Lock _gate = new();

    public void ByThread(Meter[] meters, float[] scores) =>
        Parallel.For(0, meters.Length, index => scores[index] = _engines.Value!.Predict(meters[index]).Score);

    public void ByLocal(Meter[] meters, ConcurrentBag<float> scores) => Parallel.ForEach(
        meters,
        () => ml.Model.CreatePredictionEngine<Meter, Forecast>(model),
        (meter, _, engine) =>
        {
            scores.Add(engine.Predict(meter).Score);
            return engine;
        },
        engine => engine.Dispose());

    public Task<float[]> ByBagAsync(IEnumerable<Meter> meters) => Task.WhenAll(meters.Select(meter => Task.Run(() =>
    {
        var engine = _idle.TryTake(out var idle) ? idle : ml.Model.CreatePredictionEngine<Meter, Forecast>(model);
        try
        {
            return engine.Predict(meter).Score;
        }
        finally
        {
            _idle.Add(engine);
        }
    })));

    public Task<float> ByPoolAsync(Meter meter) => Task.Run(() =>
    {
        var engine = _pool.Get();
        try
        {
            return engine.Predict(meter).Score;
        }
        finally
        {
            _pool.Return(engine);
        }
    });

    public void Locked(Meter[] meters, float[] scores) => Parallel.For(0, meters.Length, index =>
    {
        lock (_gate)
        {
            scores[index] = _one.Predict(meters[index]).Score;
        }
    });

    public void Dispose()
    {
        foreach (var engine in _engines.Values)
        {
            engine.Dispose();
        }

        _engines.Dispose();
        _one.Dispose();
    }
}
