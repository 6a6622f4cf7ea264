// corpus: One seeded generator is used by parallel work that makes rows.
// library: ML.NET
// axis: lambda, task
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public class Study
{
    private readonly Random _random = new(1);

    public double Run()
    {
        var rows = new Trip[1000];
        Parallel.For(0, rows.Length, i => rows[i] = new Trip { Distance = i, Fare = i + _random.NextSingle() }); // expect: MLQ1011
        return Bench.Error(new MLContext(seed: 1), rows.Take(800), rows.Skip(800));
    }

    public async Task<double> Tasks()
    {
        var random = new Random(2);
        var parts = await Task.WhenAll(Enumerable.Range(0, 4).Select(part => Task.Run(() => Part(random, part)))); // expect: MLQ1011
        var rows = parts.SelectMany(part => part).ToList();
        return Bench.Error(new MLContext(seed: 1), rows.Take(800), rows.Skip(800));
    }

    private static List<Trip> Part(Random random, int part) => Enumerable.Range(0, 250).Select(i => new Trip { Distance = i + part, Fare = random.Next(50) }).ToList();
}

public class Trip
{
    public float Distance { get; set; }
    public float Hour { get; set; }
    public float Zone { get; set; }
    public float Fare { get; set; }
}

public static class Bench
{
    public static double Error(MLContext ml, IEnumerable<Trip> train, IEnumerable<Trip> test)
    {
        var steps = ml.Transforms.Concatenate("Features", "Distance", "Hour", "Zone").Append(ml.Regression.Trainers.FastTree("Fare"));
        var model = steps.Fit(ml.Data.LoadFromEnumerable(train));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Fare").MeanAbsoluteError;
    }

    public static List<Trip> Read(string file) => File.ReadLines(file).Skip(1).Select(line => line.Split(',')).Select(cells => new Trip
    {
        Distance = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Hour = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Fare = float.Parse(cells[2], CultureInfo.InvariantCulture),
    }).ToList();
}
