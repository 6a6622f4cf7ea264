// corpus: Groups of museum visitors are described by the distances within the rows they were made of; nothing is predicted.
// library: ML.NET
// axis: clustering
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace Museum;

public sealed class Visitor
{
    public float Minutes { get; set; }

    public float Rooms { get; set; }

    public float Spent { get; set; }
}

public sealed class VisitorGroup
{
    public uint PredictedLabel { get; set; }

    public float Minutes { get; set; }

    public float Spent { get; set; }
}

public static class Groups
{
    public static void Describe(IReadOnlyCollection<Visitor> visitors, int count)
    {
        var ml = new MLContext(seed: 71);
        var view = ml.Data.LoadFromEnumerable(visitors);
        var pipeline = ml.Transforms.Concatenate("Raw", nameof(Visitor.Minutes), nameof(Visitor.Rooms), nameof(Visitor.Spent))
            .Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"))
            .AppendCacheCheckpoint(ml)
            .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options
            {
                FeatureColumnName = "Features",
                NumberOfClusters = count,
                NumberOfThreads = 1,
            }));
        var grouped = pipeline.Fit(view).Transform(view);
        var metrics = ml.Clustering.Evaluate(grouped, scoreColumnName: "Score", featureColumnName: "Features");
        Console.WriteLine($"average distance {metrics.AverageDistance:F3}, Davies-Bouldin {metrics.DaviesBouldinIndex:F3}");

        var groups = ml.Data.CreateEnumerable<VisitorGroup>(grouped, reuseRowObject: false, ignoreMissingColumns: true)
            .GroupBy(visitor => visitor.PredictedLabel)
            .OrderBy(group => group.Key);
        foreach (var group in groups)
        {
            Console.WriteLine($"group {group.Key}: {group.Count()} visitors, {group.Average(v => v.Minutes):F0} minutes, {group.Average(v => v.Spent):F2} spent");
        }
    }
}
