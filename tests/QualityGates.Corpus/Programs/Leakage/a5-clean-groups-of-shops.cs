// corpus: Shops are put into groups, and the groups are measured on the shops they were found in, as there is nothing else to hold them against.
// library: ML.NET
// axis: clustering
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Shops;

public sealed class Shop
{
    public float Visitors { get; set; }

    public float Basket { get; set; }

    public float Area { get; set; }
}

public sealed record Grouping(int Count, ClusteringMetrics Metrics);

public static class ShopGroups
{
    public static IReadOnlyList<Grouping> Compare(IEnumerable<Shop> shops, params int[] counts)
    {
        var ml = new MLContext(seed: 2);
        var rows = ml.Data.LoadFromEnumerable(shops);
        var scaled = ml.Transforms.Concatenate("Features", nameof(Shop.Visitors), nameof(Shop.Basket), nameof(Shop.Area))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Fit(rows)
            .Transform(rows);

        var groupings = new List<Grouping>();
        foreach (var count in counts)
        {
            var trainer = ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options
            {
                FeatureColumnName = "Features",
                NumberOfClusters = count,
                NumberOfThreads = 1,
            });
            var found = trainer.Fit(scaled);
            groupings.Add(new Grouping(count, ml.Clustering.Evaluate(found.Transform(scaled), scoreColumnName: "Score", featureColumnName: "Features")));
        }

        return groupings;
    }
}
