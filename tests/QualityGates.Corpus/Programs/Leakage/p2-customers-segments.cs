// corpus: Customers are grouped and the groups are judged by how compact they are, for several numbers of groups; nothing is predicted for new ones.
// library: ML.NET
// axis: loop, clustering
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 5);
var customers = ml.Data.LoadFromTextFile<Customer>("customers.csv", separatorChar: ',', hasHeader: true);
var best = (Groups: 0, Index: double.MaxValue);
for (int groups = 2; groups <= 8; groups++)
{
    var pipeline = ml.Transforms.Concatenate("Features", nameof(Customer.Orders), nameof(Customer.Basket))
        .Append(ml.Transforms.NormalizeMeanVariance("Features"))
        .Append(ml.Clustering.Trainers.KMeans(new KMeansTrainer.Options { NumberOfClusters = groups, NumberOfThreads = 1 }));
    var metrics = ml.Clustering.Evaluate(pipeline.Fit(customers).Transform(customers), featureColumnName: "Features");
    Console.WriteLine($"{groups}: distance {metrics.AverageDistance:F3}, index {metrics.DaviesBouldinIndex:F3}");
    if (metrics.DaviesBouldinIndex < best.Index)
    {
        best = (groups, metrics.DaviesBouldinIndex);
    }
}

Console.WriteLine($"use {best.Groups} groups");

internal sealed class Customer
{
    [LoadColumn(0)] public float Orders { get; set; }
    [LoadColumn(1)] public float Basket { get; set; }
}
