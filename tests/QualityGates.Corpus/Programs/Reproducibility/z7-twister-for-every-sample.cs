// corpus: For each copy a normal distribution of Math.NET is made over a Mersenne Twister with one seed.
// library: ML.NET, Math.NET
// axis: library class
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Copies;

public sealed class Bolt
{
    public float Thread { get; set; }
    public float Head { get; set; }
    public float Torque { get; set; }
}

public sealed class BoltModel
{
    private readonly MLContext _ml = new(seed: 2);

    public RegressionMetrics Train(Bolt[] train, Bolt[] test)
    {
        var more = new List<Bolt>(train);
        for (var i = 0; i < train.Length; i++)
        {
            var normal = new Normal(0.0, 0.05, new MersenneTwister(42)); // expect: MLQ1013
            more.Add(new Bolt
            {
                Thread = train[i].Thread + (float)normal.Sample(),
                Head = train[i].Head,
                Torque = train[i].Torque,
            });
        }

        var model = _ml.Transforms.Concatenate("Features", "Thread", "Head")
            .Append(_ml.Regression.Trainers.FastTree("Torque"))
            .Fit(_ml.Data.LoadFromEnumerable(more));
        return _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test)), "Torque");
    }
}
