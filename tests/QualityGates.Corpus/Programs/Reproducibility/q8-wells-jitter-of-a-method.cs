// corpus: A method makes its distribution and source anew whenever it is asked for a jitter, and a filter its generator for each row.
// library: ML.NET, Math.NET
// axis: console
using System.Globalization;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Wells;

public sealed record Well(float Depth, float Salt, float Yield);

public sealed class WellRow
{
    public float Depth { get; set; }

    public float Salt { get; set; }

    public float Yield { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var wells = File.ReadLines(args[0])
            .Select(line => line.Split(';').Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray())
            .Select(cells => new Well(cells[0], cells[1], cells[2]))
            .ToList();
        var cut = wells.Count * 3 / 4;
        var sampled = wells.Take(cut).Where(_ => new Random(5).NextDouble() < 0.6).ToList(); // expect: MLQ1013

        var rows = new List<WellRow>();
        foreach (var well in sampled)
        {
            rows.Add(new WellRow { Depth = well.Depth, Salt = well.Salt + Jitter(0.1), Yield = well.Yield });
        }

        var ml = new MLContext(seed: 5);
        var model = ml.Transforms.Concatenate("Features", "Depth", "Salt")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Yield"))
            .Fit(ml.Data.LoadFromEnumerable(rows));
        var held = wells.Skip(cut).Select(well => new WellRow { Depth = well.Depth, Salt = well.Salt, Yield = well.Yield }).ToList();
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(held)), labelColumnName: "Yield");
        File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"{metrics.MeanAbsoluteError:F3} {metrics.RootMeanSquaredError:F3}"));
    }

    private static float Jitter(double width)
    {
        var noise = new Normal(0.0, width, new MersenneTwister(42)); // expect: MLQ1013
        return (float)noise.Sample();
    }
}
