// corpus: A trainer with the default label learns a copy of the minutes, and the evaluation reads the minutes themselves, which are the same numbers.
// library: ML.NET
// axis: local functions, tuple
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kiln;

public sealed class Firing
{
    public float Pieces { get; set; }

    public float Cone { get; set; }

    public float Humidity { get; set; }

    public float Minutes { get; set; }
}

public static class FiringTimes
{
    public static (ITransformer Model, RegressionMetrics Metrics) Learn(IReadOnlyList<Firing> firings)
    {
        var ml = new MLContext(seed: 19);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(firings), testFraction: 0.2);
        var model = Pipeline().Fit(parts.TrainSet);
        return (model, Judged(model.Transform(parts.TestSet)));

        IEstimator<ITransformer> Pipeline() =>
            ml.Transforms.CopyColumns("Label", nameof(Firing.Minutes))
                .Append(ml.Transforms.Concatenate("Features", nameof(Firing.Pieces), nameof(Firing.Cone), nameof(Firing.Humidity)))
                .Append(ml.Regression.Trainers.FastTree());

        RegressionMetrics Judged(IDataView scored) => ml.Regression.Evaluate(scored, nameof(Firing.Minutes));
    }
}

public sealed class KilnTimer(IReadOnlyList<Firing> past)
{
    public void Save(string folder)
    {
        var (model, metrics) = FiringTimes.Learn(past);
        if (metrics.MeanAbsoluteError > 25 || metrics.RSquared < 0.5)
        {
            throw new InvalidOperationException("The firing times cannot be foreseen.");
        }

        var ml = new MLContext(seed: 19);
        ml.Model.Save(model, ml.Data.LoadFromEnumerable(past).Schema, Path.Combine(folder, "kiln.zip"));
    }
}
