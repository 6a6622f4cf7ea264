// corpus: Clusters of museum visitors are measured on the visitors they were made of, which is how clusterings are commonly compared.
// library: ML.NET
// axis: class library
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Museum.Audience;

public sealed class Visit
{
    public float Minutes { get; set; }

    public float Rooms { get; set; }

    public float Spent { get; set; }
}

public sealed record Kinds(int Count, double AverageDistance, double DaviesBouldin);

public sealed class VisitorKinds(MLContext ml, IReadOnlyList<Visit> visits)
{
    private IDataView All { get; } = ml.Data.LoadFromEnumerable(visits);

    public IEnumerable<Kinds> Table()
    {
        foreach (var count in new[] { 3, 4, 5, 6 })
        {
            var metrics = Measured(count);
            yield return new Kinds(count, metrics.AverageDistance, metrics.DaviesBouldinIndex);
        }
    }

    private ClusteringMetrics Measured(int count)
    {
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Visit.Minutes), nameof(Visit.Rooms), nameof(Visit.Spent))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = count, NumberOfThreads = 1 }));
        var model = pipeline.Fit(All);
        return ml.Clustering.Evaluate(model.Transform(All), scoreColumnName: "Score", featureColumnName: "Features");
    }
}
