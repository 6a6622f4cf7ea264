// corpus: A base class fits what its subclass builds; rows come from a database and K-means asks for them in every iteration. Ranges are read in two passes.
// library: ML.NET
// axis: base class, template method, several files
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Segments;

public abstract class Study<TRow>(MLContext ml, DbProviderFactory factory, string connection)
    where TRow : class
{
    protected MLContext ML { get; } = ml;

    protected abstract string Query { get; }

    protected abstract IEstimator<ITransformer> Pipeline();

    public ITransformer Fit()
    {
        var rows = ML.Data.CreateDatabaseLoader<TRow>().Load(new DatabaseSource(factory, connection, Query));
        return Pipeline().Fit(rows); // expect: MLQ6008
    }
}
