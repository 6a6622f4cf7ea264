// corpus: A batch is scored by many hands with one engine: by a parallel loop, by tasks, by PLINQ and by a thread of its own.
// library: Microsoft.ML
// axis: parallel work
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Batch;

public sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }
}

public sealed class Risk
{
    public float Score { get; set; }
}

public sealed class ClaimScorer(MLContext ml, ITransformer model)
{
    public float[] ByLoop(IReadOnlyList<Claim> claims)
    {
        var engine = ml.Model.CreatePredictionEngine<Claim, Risk>(model);
        var scores = new float[claims.Count];
        Parallel.For(0, claims.Count, index => scores[index] = engine.Predict(claims[index]).Score); // expect: MLQ6001
        return scores;
    }

    public async Task<float[]> ByTasksAsync(IEnumerable<Claim> claims)
    {
        using var engine = ml.Model.CreatePredictionEngine<Claim, Risk>(model);
        return await Task.WhenAll(claims.Select(claim => Task.Run(() => engine.Predict(claim).Score))); // expect: MLQ6001
    }

    public List<Risk> ByQuery(IEnumerable<Claim> claims)
    {
        var engine = ml.Model.CreatePredictionEngine<Claim, Risk>(model);
        return [.. claims.AsParallel().AsOrdered().Select(engine.Predict)]; // expect: MLQ6001
    }

    public async Task ByRowsAsync(IAsyncEnumerable<Claim> claims, Action<float> write, CancellationToken stop)
    {
        var engine = ml.Model.CreatePredictionEngine<Claim, Risk>(model);
        await Parallel.ForEachAsync(claims, stop, (claim, _) =>
        {
            write(engine.Predict(claim).Score); // expect: MLQ6001
            return ValueTask.CompletedTask;
        });
    }
}
