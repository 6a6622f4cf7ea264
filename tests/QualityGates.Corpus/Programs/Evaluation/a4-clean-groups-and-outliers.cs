// corpus: Clusters of streets and a detector of odd meters are fitted and saved; neither learns from targets.
// library: ML.NET
// axis: class, two models
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Waterworks;

public sealed class Meter
{
    [LoadColumn(0)] public float Morning { get; set; }

    [LoadColumn(1)] public float Noon { get; set; }

    [LoadColumn(2)] public float Evening { get; set; }

    [LoadColumn(3)] public float Night { get; set; }
}

public sealed class Patterns(string folder)
{
    private static readonly string[] Hours = [nameof(Meter.Morning), nameof(Meter.Noon), nameof(Meter.Evening), nameof(Meter.Night)];
    private readonly MLContext _ml = new(seed: 41);

    public void Learn(string path)
    {
        var meters = _ml.Data.LoadFromTextFile<Meter>(path, separatorChar: ';', hasHeader: true);
        var prepared = _ml.Transforms.Concatenate("Features", Hours)
            .Append(_ml.Transforms.NormalizeMeanVariance("Features"))
            .AppendCacheCheckpoint(_ml);

        var options = new KMeansTrainer.Options { NumberOfClusters = 5, NumberOfThreads = 1 };
        var streets = prepared.Append(_ml.Clustering.Trainers.KMeans(options)).Fit(meters);
        _ml.Model.Save(streets, meters.Schema, Path.Combine(folder, "streets.zip"));

        var odd = prepared.Append(_ml.AnomalyDetection.Trainers.RandomizedPca(rank: 2, seed: 41)).Fit(meters);
        _ml.Model.Save(odd, meters.Schema, Path.Combine(folder, "odd.zip"));
    }
}
