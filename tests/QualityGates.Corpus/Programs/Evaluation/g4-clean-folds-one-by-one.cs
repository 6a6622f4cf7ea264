// corpus: Metrics of folds are yielded lazily by an iterator; mean and spread of two of them are computed and returned.
// library: ML.NET
// axis: iterator, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Honey;

public sealed class Jar
{
    [VectorType(8)] public float[] Spectrum { get; set; } = new float[8];

    public float Water { get; set; }
}

public readonly record struct Spread(double Mean, double Deviation)
{
    public static Spread Of(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        return new Spread(mean, Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / Math.Max(1, values.Count - 1)));
    }
}

public sealed class HoneyFolds
{
    private readonly MLContext _ml = new(seed: 16);

    public (Spread Absolute, Spread Root) Study(IReadOnlyList<Jar> jars, int folds)
    {
        var metrics = Each(_ml.Data.LoadFromEnumerable(jars), folds).ToList();
        return (Spread.Of(metrics.ConvertAll(fold => fold.MeanAbsoluteError)), Spread.Of(metrics.ConvertAll(fold => fold.RootMeanSquaredError)));
    }

    private IEnumerable<RegressionMetrics> Each(IDataView jars, int folds)
    {
        foreach (var fold in _ml.Data.CrossValidationSplit(jars, numberOfFolds: folds))
        {
            var model = _ml.Transforms.NormalizeMeanVariance("Features", nameof(Jar.Spectrum))
                .Append(_ml.Regression.Trainers.OnlineGradientDescent(nameof(Jar.Water), numberOfIterations: 20))
                .Fit(fold.TrainSet);
            yield return _ml.Regression.Evaluate(model.Transform(fold.TestSet), nameof(Jar.Water));
        }
    }
}
