// corpus: Seeded contexts train SDCA, k-means, LightGBM and a matrix factorisation in several threads.
// library: ML.NET
// axis: several
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Threads;

public sealed class Item
{
    [LoadColumn(0)] public float Label { get; set; }
    [LoadColumn(1, 8), VectorType(8)] public float[] Features { get; set; } = [];
}

public static class Candidates
{
    public static IEstimator<ITransformer> Fast(MLContext ml) =>
        ml.Transforms.NormalizeMinMax("Features").Append(ml.Regression.Trainers.Sdca(l2Regularization: 0.01f)); // expect: MLQ1006

    public static IEstimator<ITransformer> Boosted(MLContext ml) => ml.Regression.Trainers.LightGbm(numberOfLeaves: 31); // expect: MLQ1006
}

public sealed class Comparison
{
    private readonly MLContext _ml = new MLContext(seed: 99);

    public Dictionary<string, double> Compare(string path)
    {
        var rows = _ml.Data.LoadFromTextFile<Item>(path);
        return new Dictionary<string, IEstimator<ITransformer>>
        {
            ["sdca"] = Candidates.Fast(_ml),
            ["lightgbm"] = Candidates.Boosted(_ml),
        }.ToDictionary(pair => pair.Key, pair => _ml.Regression.CrossValidate(rows, pair.Value).Average(fold => fold.Metrics.RSquared));
    }

    public ITransformer Segments(string path)
    {
        var options = new KMeansTrainer.Options { NumberOfClusters = 6, InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus };
        var trainer = _ml.Clustering.Trainers.KMeans(options); // expect: MLQ1006
        return _ml.Transforms.NormalizeMinMax("Features").Append(trainer).Fit(_ml.Data.LoadFromTextFile<Item>(path));
    }
}

public sealed class Rating
{
    [LoadColumn(0), KeyType(5000)] public uint User { get; set; }
    [LoadColumn(1), KeyType(800)] public uint Film { get; set; }
    [LoadColumn(2)] public float Label { get; set; }
}

public sealed class Recommender(int seed)
{
    public double Train(string path)
    {
        var ml = new MLContext(seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Rating>(path), testFraction: 0.1);
        var model = ml.Recommendation().Trainers.MatrixFactorization("Label", "User", "Film", approximationRank: 64).Fit(split.TrainSet); // expect: MLQ1006
        return ml.Recommendation().Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
    }
}
