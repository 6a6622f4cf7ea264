// corpus: Shops are clustered, and the Davies-Bouldin index is computed on the shops the clusters were made of, as is usual.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Shops;

public sealed class Shop
{
    public float Customers { get; set; }

    public float Basket { get; set; }

    public float Area { get; set; }
}

public sealed record Segmentation(int Clusters, double AverageDistance, double DaviesBouldin);

public sealed class Segmenter(MLContext ml)
{
    public IReadOnlyList<Segmentation> Compare(IReadOnlyList<Shop> shops, params int[] numbers)
    {
        var view = ml.Data.LoadFromEnumerable(shops);
        var scaled = ml.Transforms.Concatenate("Features", nameof(Shop.Customers), nameof(Shop.Basket), nameof(Shop.Area))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Fit(view)
            .Transform(view);
        return numbers.Select(number => Cluster(scaled, number)).ToList();
    }

    private Segmentation Cluster(IDataView scaled, int number)
    {
        var options = new KMeansTrainer.Options { NumberOfClusters = number, NumberOfThreads = 1, MaximumNumberOfIterations = 200 };
        var model = ml.Clustering.Trainers.KMeans(options).Fit(scaled);
        var metrics = ml.Clustering.Evaluate(model.Transform(scaled), featureColumnName: "Features");
        return new Segmentation(number, metrics.AverageDistance, metrics.DaviesBouldinIndex);
    }
}
