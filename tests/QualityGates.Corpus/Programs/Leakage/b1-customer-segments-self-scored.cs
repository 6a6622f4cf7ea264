// corpus: Clusters of customers are scored on the customers they were found in: there is no label, and the number of clusters is chosen by that score.
// library: ML.NET
// axis: loop over cluster counts, unsupervised self-evaluation
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 13);
var customers = ml.Data.LoadFromTextFile<Visit>("visits.csv", ',', hasHeader: true);
var prepared = ml.Transforms.Concatenate("Features", nameof(Visit.Recency), nameof(Visit.Frequency), nameof(Visit.Spend))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Fit(customers).Transform(customers);

var (bestK, bestIndex) = (0, double.MaxValue);
for (var k = 2; k <= 8; k++)
{
    var segments = ml.Clustering.Trainers.KMeans(numberOfClusters: k).Fit(prepared);
    var metrics = ml.Clustering.Evaluate(segments.Transform(prepared), scoreColumnName: "Score", featureColumnName: "Features");
    Console.WriteLine($"k = {k}: Davies-Bouldin {metrics.DaviesBouldinIndex:F3}, distance {metrics.AverageDistance:F2}");
    if (metrics.DaviesBouldinIndex < bestIndex)
    {
        (bestK, bestIndex) = (k, metrics.DaviesBouldinIndex);
    }
}

File.WriteAllText("segments.txt", $"{bestK} segments");

public class Visit
{
    [LoadColumn(0)] public float Recency { get; set; }
    [LoadColumn(1)] public float Frequency { get; set; }
    [LoadColumn(2)] public float Spend { get; set; }
}
