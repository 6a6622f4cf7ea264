// corpus: Candidates are trained in parallel with one context, and with one each. Simulated rows share a generator; nothing tells that a model is for them.
// library: ML.NET
// axis: parallel work
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Simulation;

public sealed class Sample
{
    [VectorType(2)] public float[] Features { get; set; } = new float[2];

    public float Label { get; set; }
}

public sealed class Simulator(int seed)
{
    private readonly Random _random = new(seed);

    public Sample[] Draw(int count)
    {
        var samples = new Sample[count];
        Parallel.For(0, count, i => samples[i] = One(_random));
        return samples;
    }

    public Sample[] DrawEach(int count)
    {
        var samples = new Sample[count];
        Parallel.For(0, count, i => samples[i] = One(new Random(seed + i)));
        return samples;
    }

    private static Sample One(Random random)
    {
        var (a, b) = (random.NextSingle(), random.NextSingle());
        return new Sample { Features = [a, b], Label = MathF.Sin(a) + b * b };
    }
}

public sealed class Candidates
{
    private readonly MLContext _ml = new(seed: 7);

    public async Task<double[]> Errors(Sample[] train, Sample[] valid, float[] rates)
    {
        var tasks = rates.Select(rate => Task.Run(() => Error(_ml, train, valid, rate))); // expect: MLQ1011
        return await Task.WhenAll(tasks);
    }

    public async Task<double[]> ErrorsOfTheirOwn(Sample[] train, Sample[] valid, float[] rates)
    {
        var tasks = rates.Select(rate => Task.Run(() => Error(new MLContext(seed: 7), train, valid, rate)));
        return await Task.WhenAll(tasks);
    }

    private static double Error(MLContext ml, Sample[] train, Sample[] valid, float rate)
    {
        var model = ml.Regression.Trainers.OnlineGradientDescent(learningRate: rate).Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(valid))).MeanSquaredError;
    }
}
