using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Baskets;

public sealed class Shop
{
    [LoadColumn(0)] public float Area { get; set; }

    [LoadColumn(1)] public float Staff { get; set; }

    [LoadColumn(2)] public float Parking { get; set; }

    [LoadColumn(3)] public float Basket { get; set; }
}

internal static class Learning
{
    public static ITransformer Groups(MLContext ml, IDataView shops)
    {
        var options = new KMeansTrainer.Options { NumberOfClusters = 6, NumberOfThreads = 1 };
        var pipeline = Features(ml)
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Clustering.Trainers.KMeans(options));
        return pipeline.Fit(shops);
    }

    public static ITransformer Baskets(MLContext ml, IDataView shops)
    {
        var pipeline = Features(ml).Append(ml.Regression.Trainers.FastTree(nameof(Shop.Basket)));
        return pipeline.Fit(shops);
    }

    private static IEstimator<ITransformer> Features(MLContext ml) =>
        ml.Transforms.Concatenate("Features", nameof(Shop.Area), nameof(Shop.Staff), nameof(Shop.Parking));
}
