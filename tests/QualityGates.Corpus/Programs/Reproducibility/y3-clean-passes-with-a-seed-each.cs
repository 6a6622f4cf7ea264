// corpus: A regression written by hand starts at numbers with a seed, and every pass over the rows takes an order of its own seed, which is right.
// library: ML.NET
// axis: hand-written network
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Kettles;

internal sealed class Boil
{
    [LoadColumn(0)]
    public float Litres { get; set; }

    [LoadColumn(1)]
    public float Start { get; set; }

    [LoadColumn(2)]
    public float Seconds { get; set; }

    public double[] Inputs() => [Litres, Start / 100.0, 1.0];
}

internal sealed class Regression(int inputs, int seed)
{
    private readonly double[] _weights = Begin(inputs, new Random(seed));

    public double Answer(double[] x)
    {
        var sum = 0.0;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * x[i];
        }

        return sum;
    }

    public void Pass(IReadOnlyList<Boil> rows, int number, double rate)
    {
        var order = Enumerable.Range(0, rows.Count).ToArray();
        new Random(seed + 1 + number).Shuffle(order);
        foreach (var place in order)
        {
            var x = rows[place].Inputs();
            var error = rows[place].Seconds - Answer(x);
            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] += rate * error * x[i];
            }
        }
    }

    private static double[] Begin(int count, Random random)
    {
        var weights = new double[count];
        for (var i = 0; i < count; i++)
        {
            weights[i] = random.NextDouble() - 0.5;
        }

        return weights;
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        var ml = new MLContext(seed: 1);
        var view = ml.Data.LoadFromTextFile<Boil>(args[0], separatorChar: ';', hasHeader: true);
        var boils = ml.Data.CreateEnumerable<Boil>(view, reuseRowObject: false).ToList();
        var cut = boils.Count * 4 / 5;
        var train = boils.GetRange(0, cut);
        var test = boils.GetRange(cut, boils.Count - cut);

        var regression = new Regression(inputs: 3, seed: 40);
        for (var pass = 0; pass < 100; pass++)
        {
            regression.Pass(train, pass, rate: 0.01);
        }

        var errors = test.Select(boil => regression.Answer(boil.Inputs()) - boil.Seconds).ToList();
        var report = new { Absolute = errors.Average(error => Math.Abs(error)), Square = errors.Average(error => error * error) };
        File.WriteAllText(args[1], JsonSerializer.Serialize(report));
    }
}
