// corpus: A factory behind an interface has two implementations, one seeded, one not; nobody knows which is used.
// library: ML.NET
// axis: interface
using Microsoft.ML;

namespace Factories;

public interface IContextFactory
{
    MLContext Create();
}

public sealed class Repeatable(int seed) : IContextFactory
{
    public MLContext Create() => new(seed);
}

public sealed class Explorative : IContextFactory
{
    public MLContext Create() => new();
}

public sealed class Training(IContextFactory contexts)
{
    public ITransformer Run(IDataView rows)
    {
        var ml = contexts.Create();
        return ml.Clustering.Trainers.KMeans(numberOfClusters: 3).Fit(rows);
    }
}
