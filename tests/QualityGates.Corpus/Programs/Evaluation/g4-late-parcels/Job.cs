// corpus: A job for late parcels gets its model from the base class and predicts with it at once; no row is held back to see whether it is any good.
// library: ML.NET
// axis: base class, two files
using Microsoft.ML;

namespace Parcels;

internal abstract class TrainingJob<TRow>
    where TRow : class
{
    protected MLContext Ml { get; } = new(seed: 20);

    protected abstract IEstimator<ITransformer> Build();

    protected ITransformer Train(IReadOnlyList<TRow> rows)
    {
        var view = Ml.Data.LoadFromEnumerable(rows);
        return Build().Fit(view);
    }
}
