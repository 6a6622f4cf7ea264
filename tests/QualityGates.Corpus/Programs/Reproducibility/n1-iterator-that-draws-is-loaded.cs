// corpus: An iterator that draws its rows anew each time it is run through is loaded as it is; each pass of the trainer sees other rows.
// library: ML.NET
// axis: iterator with a generator parameter
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Simulation;

public sealed class Shot
{
    public float Angle { get; set; }

    public float Speed { get; set; }

    public float Label { get; set; }
}

public sealed class ShotSimulator(Random rng)
{
    public IEnumerable<Shot> Simulate(int count)
    {
        for (int i = 0; i < count; i++)
        {
            float angle = rng.NextSingle() * 90;
            float speed = 10 + rng.NextSingle() * 40;
            yield return new Shot
            {
                Angle = angle,
                Speed = speed,
                Label = speed * speed * MathF.Sin(2 * angle * MathF.PI / 180) / 9.81f,
            };
        }
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 2);
        var simulator = new ShotSimulator(new Random(2));
        var shots = ml.Data.LoadFromEnumerable(simulator.Simulate(20_000)); // expect: MLQ1010
        var split = ml.Data.TrainTestSplit(shots, 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Shot.Angle), nameof(Shot.Speed))
            .Append(ml.Regression.Trainers.FastTree())
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
        File.WriteAllText(args[0], metrics.RootMeanSquaredError.ToString("F3", CultureInfo.InvariantCulture));
        ml.Model.Save(model, shots.Schema, args[1]);
    }
}
