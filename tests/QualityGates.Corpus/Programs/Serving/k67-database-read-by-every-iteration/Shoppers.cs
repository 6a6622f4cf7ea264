using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Segments;

public sealed class Shopper
{
    public float Visits { get; set; }
    public float Spent { get; set; }
}

public sealed class Shoppers(DbProviderFactory factory, string connection) : Study<Shopper>(new MLContext(seed: 5), factory, connection)
{
    protected override string Query => "SELECT Visits, Spent FROM Shoppers WHERE Active = 1 ORDER BY Id";

    protected override IEstimator<ITransformer> Pipeline()
    {
        var options = new KMeansTrainer.Options { NumberOfClusters = 5, MaximumNumberOfIterations = 200, NumberOfThreads = 1 };
        return ML.Transforms.Concatenate("Features", nameof(Shopper.Visits), nameof(Shopper.Spent))
            .Append(ML.Transforms.NormalizeLogMeanVariance("Features"))
            .Append(ML.Clustering.Trainers.KMeans(options));
    }

    public (float Low, float High) Range(string path)
    {
        var rows = ML.Data.LoadFromTextFile(path, [new TextLoader.Column("Visits", DataKind.Single, 0)], separatorChar: ';');
        var low = float.MaxValue;
        foreach (var value in rows.GetColumn<float>("Visits"))
        {
            low = Math.Min(low, value);
        }

        var high = rows.GetColumn<float>("Visits").Max(); // expect: MLQ6009
        return (low, high);
    }
}
