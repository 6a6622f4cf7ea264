// corpus: A base class divides the rows of every experiment without a key; the experiment that ranks recipes learns from hits that belong to one search.
// library: ML.NET
// axis: library, base class, files
using Microsoft.ML;

namespace Recipes;

public abstract class RankingExperiment<TRow>(int seed)
    where TRow : class
{
    protected MLContext Ml { get; } = new(seed);

    public IReadOnlyList<double> Run(IEnumerable<TRow> rows) => Gains(Ml.Data.LoadFromEnumerable(rows));

    protected abstract IReadOnlyList<double> Gains(IDataView rows);

    protected DataOperationsCatalog.TrainTestData Divide(IDataView rows, double share) =>
        Ml.Data.TrainTestSplit(rows, testFraction: share, seed: 5);
}
