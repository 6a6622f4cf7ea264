// corpus: A seeded study of corals clusters raw depths and temperatures in many threads, and boosts trees by a helper that leaves the threads open.
// library: ML.NET
// axis: context in a field, trainer of a helper, tuple of metrics
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reef;

public sealed class Colony
{
    [LoadColumn(0)] public float Depth { get; set; }

    [LoadColumn(1)] public float Temperature { get; set; }

    [LoadColumn(2)] public float Cover { get; set; }
}

public sealed class ReefStudy(string path)
{
    private readonly MLContext _ml = new(seed: 3);

    public (ClusteringMetrics Zones, RegressionMetrics Cover) Run()
    {
        var colonies = _ml.Data.Cache(_ml.Data.LoadFromTextFile<Colony>(path, separatorChar: '\t', hasHeader: true));
        var parts = _ml.Data.TrainTestSplit(colonies, testFraction: 0.2, seed: 3);

        var zones = _ml.Transforms.Concatenate("Features", nameof(Colony.Depth), nameof(Colony.Temperature))
            .Append(_ml.Clustering.Trainers.KMeans("Features", numberOfClusters: 4)) // expect: MLQ1006 MLQ4010
            .Fit(parts.TrainSet);
        var zoned = _ml.Clustering.Evaluate(zones.Transform(parts.TestSet), scoreColumnName: "Score", featureColumnName: "Features");

        var cover = _ml.Transforms.Concatenate("Features", nameof(Colony.Depth), nameof(Colony.Temperature))
            .Append(Boosted(_ml))
            .Fit(parts.TrainSet);
        var covered = _ml.Regression.Evaluate(cover.Transform(parts.TestSet), nameof(Colony.Cover));

        return (zoned, covered);
    }

    private static IEstimator<ITransformer> Boosted(MLContext ml) =>
        ml.Regression.Trainers.LightGbm(nameof(Colony.Cover), numberOfLeaves: 16); // expect: MLQ1006
}
