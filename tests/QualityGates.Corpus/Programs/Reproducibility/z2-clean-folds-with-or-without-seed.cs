// corpus: A class that makes folds takes a seed or does without one, as its caller wishes.
// library: ML.NET
// axis: library
using Microsoft.ML;

namespace Validation;

public sealed class KFold
{
    private readonly int _folds;
    private readonly Random _random;

    public KFold(int folds, int? seed = null)
    {
        _folds = folds;
        _random = seed is { } given ? new Random(given) : new Random();
    }

    public IEnumerable<(T[] Train, T[] Test)> Divide<T>(IReadOnlyCollection<T> rows)
    {
        var mixed = rows.ToArray();
        _random.Shuffle(mixed);
        for (var fold = 0; fold < _folds; fold++)
        {
            var begin = mixed.Length * fold / _folds;
            var end = mixed.Length * (fold + 1) / _folds;
            yield return ([.. mixed[..begin], .. mixed[end..]], mixed[begin..end]);
        }
    }
}

public sealed class Turbine
{
    public float Wind { get; set; }

    public float Pitch { get; set; }

    public float Power { get; set; }
}

public static class TurbineValidation
{
    public static (double Mae, double Rmse) Run(MLContext ml, IReadOnlyCollection<Turbine> turbines, KFold folds)
    {
        var errors = new List<(double Mae, double Rmse)>();
        foreach (var (train, test) in folds.Divide(turbines))
        {
            var model = ml.Transforms.Concatenate("Features", nameof(Turbine.Wind), nameof(Turbine.Pitch))
                .Append(ml.Regression.Trainers.FastTree(nameof(Turbine.Power)))
                .Fit(ml.Data.LoadFromEnumerable(train));
            var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Turbine.Power));
            errors.Add((metrics.MeanAbsoluteError, metrics.RootMeanSquaredError));
        }

        return (errors.Average(error => error.Mae), errors.Average(error => error.Rmse));
    }
}
