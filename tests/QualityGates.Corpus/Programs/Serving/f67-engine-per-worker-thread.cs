// corpus: Each thread of a parallel loop has an engine of its own, made by the loop's local initialiser; a second pass uses a ThreadLocal.
// library: ML.NET
// axis: lambda, parallel, ThreadLocal
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Wells;

internal sealed class Probe
{
    public float Depth { get; set; }
    public float Salinity { get; set; }
}

internal sealed class Quality
{
    public float Score { get; set; }
}

internal static class BulkScorer
{
    public static IReadOnlyCollection<float> First(MLContext context, ITransformer model, IReadOnlyList<Probe> probes)
    {
        var results = new ConcurrentBag<float>();
        Parallel.ForEach(
            probes,
            () => context.Model.CreatePredictionEngine<Probe, Quality>(model),
            (probe, _, engine) =>
            {
                results.Add(engine.Predict(probe).Score);
                return engine;
            },
            engine => engine.Dispose());
        return results;
    }

    public static float[] Second(MLContext context, ITransformer model, IReadOnlyList<Probe> probes)
    {
        using var engines = new ThreadLocal<PredictionEngine<Probe, Quality>>(
            () => context.Model.CreatePredictionEngine<Probe, Quality>(model), trackAllValues: true);
        var scores = probes.AsParallel().AsOrdered().Select(probe => engines.Value!.Predict(probe).Score).ToArray();
        foreach (var engine in engines.Values)
        {
            engine.Dispose();
        }
        return scores;
    }
}
