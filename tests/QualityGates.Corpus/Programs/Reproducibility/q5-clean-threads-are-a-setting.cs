// corpus: How many threads k-means takes is read from the settings of the run; the nightly comparison sets one there.
// library: ML.NET
// axis: options, clustering
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Shops;

public sealed class Basket
{
    [LoadColumn(0)] public float Items { get; set; }
    [LoadColumn(1)] public float Spent { get; set; }
    [LoadColumn(2)] public float Minutes { get; set; }
}

public sealed class SegmentSettings
{
    public int Seed { get; set; } = 1;
    public int Threads { get; set; } = 1;
    public int Segments { get; set; } = 6;

    public static SegmentSettings Read(string file) =>
        JsonSerializer.Deserialize<SegmentSettings>(File.ReadAllText(file)) ?? throw new InvalidDataException($"{file} is empty.");
}

public sealed class Segmentation(SegmentSettings settings)
{
    private readonly MLContext _ml = new(settings.Seed);

    public ClusteringMetrics Run(string baskets)
    {
        var rows = _ml.Data.Cache(_ml.Data.LoadFromTextFile<Basket>(baskets, separatorChar: ';', hasHeader: true));
        var parts = _ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        return _ml.Clustering.Evaluate(model.Transform(parts.TestSet), featureColumnName: "Features");
    }

    private IEstimator<ITransformer> Pipeline()
    {
        var options = new KMeansTrainer.Options { NumberOfClusters = settings.Segments, NumberOfThreads = settings.Threads };
        return _ml.Transforms.Concatenate("Features", nameof(Basket.Items), nameof(Basket.Spent), nameof(Basket.Minutes))
            .Append(_ml.Transforms.NormalizeLogMeanVariance("Features"))
            .Append(_ml.Clustering.Trainers.KMeans(options));
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var metrics = new Segmentation(SegmentSettings.Read(args[0])).Run(args[1]);
        Console.WriteLine($"distance {metrics.AverageDistance:F3}, Davies-Bouldin {metrics.DaviesBouldinIndex:F3}");
        File.WriteAllText(args[2], JsonSerializer.Serialize(new { metrics.AverageDistance, metrics.DaviesBouldinIndex }));
    }
}
