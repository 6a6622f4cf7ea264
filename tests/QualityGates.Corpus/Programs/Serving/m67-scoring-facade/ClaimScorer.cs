using Microsoft.ML;

namespace Claims.Scoring;

internal sealed class ClaimScorer : IClaimScorer
{
    private readonly PredictionEngine<ClaimFacts, ClaimRisk> _engine; // expect: MLQ6001
    private readonly float _cap;

    public ClaimScorer(MLContext context, ITransformer model, float cap)
    {
        _cap = cap;
        _engine = context.Model.CreatePredictionEngine<ClaimFacts, ClaimRisk>(model);
    }

    public ClaimRisk Score(ClaimFacts facts)
    {
        facts.Amount = Math.Min(facts.Amount, _cap);
        return _engine.Predict(facts);
    }
}
