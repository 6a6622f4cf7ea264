// corpus: Parallel.ForEach predicts with the one engine of the class; the method beside it takes one for each thread.
// library: Microsoft.ML
// axis: parallel work
using System.Collections.Concurrent;
using Microsoft.ML;

namespace Claims;

public sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }
}

public sealed class ClaimScore
{
    public float Score { get; set; }
}

public sealed class ClaimScorer
{
    private readonly MLContext _context = new(seed: 5);
    private readonly ITransformer _model;
    private readonly PredictionEngine<Claim, ClaimScore> _engine; // expect: MLQ6001

    public ClaimScorer(string path)
    {
        _model = _context.Model.Load(path, out _);
        _engine = _context.Model.CreatePredictionEngine<Claim, ClaimScore>(_model);
    }

    public IReadOnlyCollection<float> ScoreAll(IEnumerable<Claim> claims)
    {
        var scores = new ConcurrentBag<float>();
        Parallel.ForEach(claims, claim => scores.Add(_engine.Predict(claim).Score));
        return scores;
    }

    public IReadOnlyCollection<float> ScoreAllRightly(IEnumerable<Claim> claims)
    {
        var scores = new ConcurrentBag<float>();
        Parallel.ForEach(
            claims,
            () => _context.Model.CreatePredictionEngine<Claim, ClaimScore>(_model),
            (claim, _, engine) =>
            {
                scores.Add(engine.Predict(claim).Score);
                return engine;
            },
            engine => engine.Dispose());
        return scores;
    }
}
