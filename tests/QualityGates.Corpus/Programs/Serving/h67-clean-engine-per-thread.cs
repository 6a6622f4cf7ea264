// corpus: Four ways to predict on all cores that share nothing: thread-local engines, one engine per worker of the loop, a lock, and a pool of objects.
// library: ML.NET
// axis: lambda, field, PLINQ
using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;

var context = new MLContext();
var model = context.Model.Load("leaves.zip", out _);
var leaves = JsonSerializer.Deserialize<Leaf[]>(File.ReadAllText("leaves.json")) ?? [];
var species = new ConcurrentBag<string>();

using var engines = new ThreadLocal<PredictionEngine<Leaf, Species>>(() => context.Model.CreatePredictionEngine<Leaf, Species>(model), trackAllValues: true);
Parallel.ForEach(leaves, leaf => species.Add(engines.Value!.Predict(leaf).PredictedLabel));

Parallel.ForEach(
    leaves,
    () => context.Model.CreatePredictionEngine<Leaf, Species>(model),
    (leaf, _, engine) =>
    {
        species.Add(engine.Predict(leaf).PredictedLabel);
        return engine;
    },
    static engine => engine.Dispose());

var pool = new DefaultObjectPool<PredictionEngine<Leaf, Species>>(new EnginePolicy(context, model), Environment.ProcessorCount);
var named = leaves.AsParallel().Select(leaf =>
{
    var rented = pool.Get();
    try
    {
        return rented.Predict(leaf).PredictedLabel;
    }
    finally
    {
        pool.Return(rented);
    }
}).ToList();

var guarded = new GuardedClassifier(context, model);
var tasks = leaves.Select(leaf => Task.Run(() => guarded.Classify(leaf))).ToArray();
var answers = await Task.WhenAll(tasks);
File.WriteAllText("species.json", JsonSerializer.Serialize(new { species, named, answers }));

internal sealed class EnginePolicy(MLContext context, ITransformer model) : PooledObjectPolicy<PredictionEngine<Leaf, Species>>
{
    public override PredictionEngine<Leaf, Species> Create() => context.Model.CreatePredictionEngine<Leaf, Species>(model);

    public override bool Return(PredictionEngine<Leaf, Species> obj) => true;
}

internal sealed class GuardedClassifier
{
    private readonly object _gate = new();
    private readonly PredictionEngine<Leaf, Species> _engine;

    public GuardedClassifier(MLContext context, ITransformer model) => _engine = context.Model.CreatePredictionEngine<Leaf, Species>(model);

    public string Classify(Leaf leaf)
    {
        lock (_gate)
        {
            return _engine.Predict(leaf).PredictedLabel;
        }
    }
}

public sealed class Leaf
{
    public float Length { get; set; }
    public float Width { get; set; }
}

public sealed class Species
{
    public string PredictedLabel { get; set; } = "";
}
