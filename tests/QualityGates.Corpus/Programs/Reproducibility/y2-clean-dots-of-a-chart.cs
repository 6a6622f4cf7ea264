// corpus: A view model moves the dots of its chart aside by a number that each dot draws from a new generator with a seed; the model it shows is trained on the rows themselves.
// library: ML.NET, Math.NET
// axis: view model
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Skiing;

public sealed class Descent
{
    [LoadColumn(0)] public float Slope { get; set; }

    [LoadColumn(1)] public float Weight { get; set; }

    [LoadColumn(2)] public float Wax { get; set; }

    [LoadColumn(3)] public float Seconds { get; set; }
}

public sealed record Dot(double X, double Y, string Colour);

public sealed class DescentViewModel(MLContext ml, IReadOnlyList<Descent> descents)
{
    public IReadOnlyList<Dot> Dots { get; private set; } = [];

    public double MeanError { get; private set; }

    public double Explained { get; private set; }

    public void Refresh()
    {
        Dots = descents
            .Select(descent => new Dot(
                descent.Slope + new Random(2).NextDouble() * 0.4,
                descent.Seconds + new Normal(0, 0.1, new MersenneTwister(2)).Sample(),
                descent.Wax > 3 ? "blue" : "grey"))
            .ToList();
    }

    public void Train()
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(descents), testFraction: 0.2, seed: 2);
        var model = ml.Transforms.Concatenate("Features", nameof(Descent.Slope), nameof(Descent.Weight), nameof(Descent.Wax))
            .Append(ml.Regression.Trainers.FastForest(nameof(Descent.Seconds)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Descent.Seconds));
        (MeanError, Explained) = (metrics.MeanAbsoluteError, metrics.RSquared);
    }
}
