// corpus: The factory of a library makes up a seed from a Guid and gives it back with the model and its metrics, so that whoever has them can train again.
// library: ML.NET
// axis: seed in what is given back
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kelp;

public sealed class Plot
{
    public float Depth { get; set; }

    public float Light { get; set; }

    public float Current { get; set; }

    public float Growth { get; set; }
}

public sealed record KelpModel(ITransformer Model, RegressionMetrics Metrics, int Seed);

public interface IKelpModelFactory
{
    KelpModel Create(IReadOnlyCollection<Plot> plots);
}

public sealed class KelpModelFactory : IKelpModelFactory
{
    public KelpModel Create(IReadOnlyCollection<Plot> plots)
    {
        var seed = Guid.NewGuid().GetHashCode() & 0xffff;
        return Create(plots, seed);
    }

    public KelpModel Create(IReadOnlyCollection<Plot> plots, int seed)
    {
        var ml = new MLContext(seed);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(plots), testFraction: 0.25, seed: seed);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Plot.Depth), nameof(Plot.Light), nameof(Plot.Current))
            .Append(ml.Regression.Trainers.FastForest(nameof(Plot.Growth)));
        var model = pipeline.Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Plot.Growth));
        return new KelpModel(model, metrics, seed);
    }
}
