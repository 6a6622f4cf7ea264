// corpus: Clusters are made of columns of very different scales; in the second pipeline they are normalized, in the third trees do not mind.
// library: Microsoft.ML
// axis: pipelines
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Segments;

internal sealed class Customer
{
    [LoadColumn(0)]
    public float Income { get; set; }

    [LoadColumn(1)]
    public float Children { get; set; }

    [LoadColumn(2)]
    public float Label { get; set; }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 8);
        var rows = ml.Data.LoadFromTextFile<Customer>(args[0], separatorChar: ',', hasHeader: true);
        var raw = ml.Transforms.Concatenate("Features", nameof(Customer.Income), nameof(Customer.Children))
            .Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 4)); // expect: MLQ4010
        var scaled = ml.Transforms.Concatenate("Features", nameof(Customer.Income), nameof(Customer.Children))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.Clustering.Trainers.KMeans(numberOfClusters: 4));
        var trees = ml.Transforms.Concatenate("Features", nameof(Customer.Income), nameof(Customer.Children))
            .Append(ml.Regression.Trainers.FastTree());
        Console.WriteLine(raw.Fit(rows).LastTransformer.Model.ToString() + scaled.Fit(rows) + trees.Fit(rows));
    }
}
