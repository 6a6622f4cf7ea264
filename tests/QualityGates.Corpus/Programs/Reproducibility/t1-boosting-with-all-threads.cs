// corpus: Boosting and clustering on a seeded context, both with as many threads as there are.
// library: ML.NET
// axis: options object, two methods
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

public class Item
{
    [LoadColumn(0, 7), VectorType(8)] public float[] Features { get; set; } = new float[8];
    [LoadColumn(8)] public float Label { get; set; }
}

public sealed class Trainers(MLContext ml)
{
    public ITransformer Boost(IDataView items)
    {
        var options = new LightGbmRegressionTrainer.Options { NumberOfIterations = 200, Seed = 1 };
        return ml.Regression.Trainers.LightGbm(options).Fit(items); // expect: MLQ1006
    }

    public ITransformer Cluster(IDataView items) => ml.Clustering.Trainers.KMeans(numberOfClusters: 5).Fit(items); // expect: MLQ1006
}

public static class Program
{
    public static int Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Item>(args[0], separatorChar: ','), 0.2);
        var trainers = new Trainers(ml);
        var metrics = ml.Regression.Evaluate(trainers.Boost(split.TrainSet).Transform(split.TestSet));
        var clusters = ml.Clustering.Evaluate(trainers.Cluster(split.TrainSet).Transform(split.TestSet));
        return metrics.RSquared > 0.6 && clusters.AverageDistance < 2 ? 0 : 1;
    }
}
