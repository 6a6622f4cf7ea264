// corpus: The base class of all experiments makes its context without a seed, and the importance study of a derived class draws from it.
// library: ML.NET
// axis: generic base class, property of the base, override in another file
using Microsoft.ML;

namespace Vineyard;

public sealed record StudyResult(double RSquared, double MeanAbsoluteError, IReadOnlyList<string> Ranking);

public abstract class Experiment<TRow>
    where TRow : class
{
    protected MLContext Ml { get; } = new(); // expect: MLQ1001

    protected abstract string Target { get; }

    protected abstract IEstimator<ITransformer> Pipeline();

    protected abstract IReadOnlyList<string> Explain(ITransformer model, IDataView test);

    public StudyResult Run(IReadOnlyList<TRow> rows)
    {
        var parts = Ml.Data.TrainTestSplit(Ml.Data.LoadFromEnumerable(rows), testFraction: 0.25, seed: 7);
        var model = Pipeline().Fit(parts.TrainSet);
        var metrics = Ml.Regression.Evaluate(model.Transform(parts.TestSet), Target);
        return new StudyResult(metrics.RSquared, metrics.MeanAbsoluteError, Explain(model, parts.TestSet));
    }
}
