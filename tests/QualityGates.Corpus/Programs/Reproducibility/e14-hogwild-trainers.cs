// corpus: Seeded context, trainers that race: SDCA by default, k-means with options without thread count, boosting without its deterministic switch.
// library: ML.NET
// axis: array of trainers, options, overloads
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using Microsoft.ML.Trainers.LightGbm;

namespace Cells;

internal sealed class Comparison
{
    private readonly MLContext _ml = new(seed: 21);

    public double Regress(IDataView train, IDataView test)
    {
        var pipeline = Features().Append(_ml.Regression.Trainers.Sdca("Size", maximumNumberOfIterations: 50)); // expect: MLQ1006
        var scored = pipeline.Fit(train).Transform(test);
        var metrics = _ml.Regression.Evaluate(scored, "Size");
        Console.WriteLine(metrics.MeanAbsoluteError);
        return metrics.RSquared;
    }

    public ClusteringMetrics Cluster(IDataView rows)
    {
        var options = new KMeansTrainer.Options { NumberOfClusters = 3, FeatureColumnName = "Features" };
        var trainer = _ml.Clustering.Trainers.KMeans(options); // expect: MLQ1006
        return _ml.Clustering.Evaluate(Features().Append(trainer).Fit(rows).Transform(rows));
    }

    public double Boost(IDataView train, IDataView test)
    {
        var trainer = _ml.Regression.Trainers.LightGbm(labelColumnName: "Size", numberOfLeaves: 31); // expect: MLQ1006
        var metrics = _ml.Regression.Evaluate(Features().Append(trainer).Fit(train).Transform(test), "Size");
        Console.WriteLine(metrics.RootMeanSquaredError);
        return metrics.RSquared;
    }

    public double Quiet(IDataView train, IDataView test)
    {
        var options = new SdcaRegressionTrainer.Options { LabelColumnName = "Size", NumberOfThreads = 1 };
        var boosted = new LightGbmRegressionTrainer.Options { LabelColumnName = "Size", Deterministic = true, Seed = 1 };
        var metrics = _ml.Regression.Evaluate(Features().Append(_ml.Regression.Trainers.Sdca(options)).Fit(train).Transform(test), "Size");
        var others = _ml.Regression.Evaluate(Features().Append(_ml.Regression.Trainers.LightGbm(boosted)).Fit(train).Transform(test), "Size");
        return Math.Min(metrics.MeanAbsoluteError + metrics.RSquared, others.MeanAbsoluteError + others.RSquared);
    }

    private IEstimator<ITransformer> Features() =>
        _ml.Transforms.Concatenate("Features", "Width", "Height").Append(_ml.Transforms.NormalizeMinMax("Features"));
}
