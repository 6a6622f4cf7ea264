// corpus: Raw numbers of a brewery go to forests and additive models, which do not mind scales; the one linear trainer gets a scaled copy.
// library: ML.NET
// axis: dictionary of trainers
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Brewery;

public sealed class Batch
{
    [LoadColumn(0)] public float Malt { get; set; }

    [LoadColumn(1)] public float Hops { get; set; }

    [LoadColumn(2)] public float Days { get; set; }

    [LoadColumn(3)] public float Alcohol { get; set; }
}

public sealed class Comparison
{
    private readonly MLContext _ml = new(seed: 25);
    private readonly Dictionary<string, IEstimator<ITransformer>> _candidates;

    public Comparison()
    {
        var raw = _ml.Transforms.Concatenate("Raw", "Malt", "Hops", "Days");
        var scaled = raw.Append(_ml.Transforms.NormalizeMinMax("Scaled", "Raw")).AppendCacheCheckpoint(_ml);
        _candidates = new Dictionary<string, IEstimator<ITransformer>>
        {
            ["forest"] = raw.Append(_ml.Regression.Trainers.FastForest("Alcohol", "Raw")),
            ["gam"] = raw.Append(_ml.Regression.Trainers.Gam("Alcohol", "Raw")),
            ["linear"] = scaled.Append(_ml.Regression.Trainers.OnlineGradientDescent("Alcohol", "Scaled")),
        };
    }

    public IEnumerable<(string Name, double Mae, double Rmse)> Run(string file)
    {
        var batches = _ml.Data.LoadFromTextFile<Batch>(file, separatorChar: '\t', hasHeader: true);
        foreach (var (name, candidate) in _candidates)
        {
            var folds = _ml.Regression.CrossValidate(batches, candidate, numberOfFolds: 5, labelColumnName: "Alcohol");
            yield return (name, folds.Average(fold => fold.Metrics.MeanAbsoluteError), folds.Average(fold => fold.Metrics.RootMeanSquaredError));
        }
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        foreach (var (name, mae, rmse) in new Comparison().Run(args[0]))
        {
            Console.WriteLine(FormattableString.Invariant($"{name}: {mae:F3} {rmse:F3}"));
        }
    }
}
