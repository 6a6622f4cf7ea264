// corpus: Shops are grouped into clusters, and how tight the clusters are is measured on the shops themselves, as is common without labels.
// library: ML.NET
// axis: console, clustering
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 16);
var shops = ml.Data.LoadFromTextFile<Shop>(args[0], separatorChar: ',', hasHeader: true);
var results = new List<object>();
foreach (var clusters in new[] { 3, 5, 8 })
{
    var pipeline = ml.Transforms.Concatenate("Features", nameof(Shop.Turnover), nameof(Shop.Staff), nameof(Shop.Parking))
        .Append(ml.Transforms.NormalizeMeanVariance("Features"))
        .AppendCacheCheckpoint(ml)
        .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = clusters, NumberOfThreads = 1 }));
    var model = pipeline.Fit(shops);
    var metrics = ml.Clustering.Evaluate(model.Transform(shops), featureColumnName: "Features");
    results.Add(new { clusters, metrics.AverageDistance, metrics.DaviesBouldinIndex });
}

File.WriteAllText(args[1], JsonSerializer.Serialize(results));
Console.WriteLine($"{results.Count} sizes tried");

internal sealed class Shop
{
    [LoadColumn(0)]
    public float Turnover { get; set; }

    [LoadColumn(1)]
    public float Staff { get; set; }

    [LoadColumn(2)]
    public float Parking { get; set; }
}
