// corpus: A lazy context and a singleton made on first use, with seeds.
// library: ML.NET
// axis: Lazy
using Microsoft.ML;

namespace RightLazy;

public static class Shared
{
    private static MLContext? _instance;

    public static MLContext Instance => _instance ??= new MLContext(seed: 3);
}

public sealed class Clustering
{
    private readonly Lazy<MLContext> _ml = new(() => new MLContext(3) { FallbackToCpu = true });

    public ITransformer Fit(IDataView rows) => _ml.Value.Clustering.Trainers.KMeans(numberOfClusters: 3).Fit(rows);

    public ITransformer FitShared(IDataView rows) => Shared.Instance.Clustering.Trainers.KMeans(numberOfClusters: 3).Fit(rows);
}
