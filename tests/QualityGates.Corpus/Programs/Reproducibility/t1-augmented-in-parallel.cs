// corpus: Noise is added to rows in parallel, by one generator that all of them use.
// library: ML.NET
// axis: Parallel.For, field
using Microsoft.ML;
using Microsoft.ML.Data;

public sealed class Signal
{
    [VectorType(64)] public float[] Features { get; set; } = new float[64];
    public float Label { get; set; }
}

public sealed class NoiseAugmenter
{
    private readonly Random _random = new(13);

    public Signal[] Augment(IReadOnlyList<Signal> signals)
    {
        var result = new Signal[signals.Count];
        Parallel.For(0, signals.Count, i =>
        {
            result[i] = new Signal
            {
                Features = signals[i].Features.Select(value => value + (float)(_random.NextDouble() - 0.5) * 0.1f).ToArray(), // expect: MLQ1011
                Label = signals[i].Label,
            };
        });
        return result;
    }
}

public static class SignalTraining
{
    public static double Run(IReadOnlyList<Signal> training, IReadOnlyList<Signal> test)
    {
        var ml = new MLContext(seed: 1);
        var model = ml.Regression.Trainers.FastTree().Fit(ml.Data.LoadFromEnumerable(new NoiseAugmenter().Augment(training)));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test))).MeanAbsoluteError;
    }
}
