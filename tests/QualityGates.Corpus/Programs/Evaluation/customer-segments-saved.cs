// corpus: A clustering of customers has no labels; the number of clusters is judged by the index on the rows themselves.
// library: ML.NET
// axis: loop, tuple
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var customers = ml.Data.LoadFromTextFile<Customer>("customers.csv", ',', hasHeader: true);
var report = new List<(int Clusters, double Distance, double Index)>();
for (var clusters = 2; clusters <= 6; clusters++)
{
    var model = ml.Transforms.Concatenate("Features", "Visits", "Basket", "Returns")
        .Append(ml.Transforms.NormalizeMinMax("Features"))
        .Append(ml.Clustering.Trainers.KMeans("Features", numberOfClusters: clusters))
        .Fit(customers);
    var metrics = ml.Clustering.Evaluate(model.Transform(customers), scoreColumnName: "Score", featureColumnName: "Features");
    report.Add((clusters, metrics.AverageDistance, metrics.DaviesBouldinIndex));
    ml.Model.Save(model, customers.Schema, $"segments-{clusters}.zip");
}
File.WriteAllLines("segments.csv", report.Select(line => FormattableString.Invariant($"{line.Clusters},{line.Distance},{line.Index}")));

public class Customer
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Basket { get; set; }
    [LoadColumn(2)] public float Returns { get; set; }
}
