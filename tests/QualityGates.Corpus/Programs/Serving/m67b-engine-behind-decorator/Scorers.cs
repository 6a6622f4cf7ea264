using Microsoft.ML;

namespace Demand;

public interface IDemandScorer
{
    float Score(Shelf shelf);
}

public abstract class ScorerBase<TIn, TOut>(PredictionEngine<TIn, TOut> engine)
    where TIn : class
    where TOut : class, new()
{
    protected PredictionEngine<TIn, TOut> Engine { get; } = engine; // expect: MLQ6001
}

public sealed class DemandScorer(PredictionEngine<Shelf, Units> engine) : ScorerBase<Shelf, Units>(engine), IDemandScorer
{
    public float Score(Shelf shelf) => Engine.Predict(shelf).Score;
}

public sealed class CappedScorer(IDemandScorer inner, float cap) : IDemandScorer
{
    public float Score(Shelf shelf) => Math.Min(cap, inner.Score(shelf));
}

public sealed class Shelf
{
    public float Week { get; set; }
    public float Price { get; set; }
}

public sealed class Units
{
    public float Score { get; set; }
}
