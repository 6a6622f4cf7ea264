// corpus: K-means has no label and no prediction to test; its quality is that of the clusters on the rows they were made of.
// library: ML.NET
// axis: loop
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var customers = ml.Data.LoadFromTextFile<Visitor>("visitors.csv", separatorChar: ',', hasHeader: true);
var prepared = ml.Transforms.Concatenate("Features", nameof(Visitor.Visits), nameof(Visitor.Spending))
    .Append(ml.Transforms.NormalizeMinMax("Features"));

// The elbow: more clusters until the distance hardly falls.
var previous = double.MaxValue;
for (var k = 2; k <= 8; k++)
{
    var model = prepared.Append(ml.Clustering.Trainers.KMeans("Features", numberOfClusters: k)).Fit(customers);
    var metrics = ml.Clustering.Evaluate(model.Transform(customers), scoreColumnName: "Score", featureColumnName: "Features");
    Console.WriteLine($"{k}: {metrics.AverageDistance:F3}, Davies-Bouldin {metrics.DaviesBouldinIndex:F2}");
    if (previous - metrics.AverageDistance < 0.05)
    {
        ml.Model.Save(model, customers.Schema, "segments.zip");
        break;
    }

    previous = metrics.AverageDistance;
}

public sealed class Visitor
{
    [LoadColumn(0)] public float Visits { get; set; }
    [LoadColumn(1)] public float Spending { get; set; }
}
