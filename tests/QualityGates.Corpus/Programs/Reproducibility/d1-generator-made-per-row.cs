// corpus: A seeded generator is made anew for every row, by loop, by query and by helper.
// library: ML.NET
// axis: loop, lambda, helper
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Study
{
    private const int Seed = 42;

    public static double Loop(List<Trip> rows)
    {
        foreach (var row in rows)
        {
            var random = new Random(Seed); // expect: MLQ1013
            row.Distance += random.NextSingle();
        }

        return Bench.Error(new MLContext(Seed), rows.Take(10), rows.Skip(10));
    }

    public static double Query(List<Trip> rows)
    {
        var noisy = rows.Select(row => new Trip { Distance = row.Distance + new Random(7).NextSingle(), Fare = row.Fare }).ToList(); // expect: MLQ1013
        return Bench.Error(new MLContext(Seed), noisy.Take(10), noisy.Skip(10));
    }

    public static double Helper(List<Trip> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            rows[i].Hour += Noise();
        }

        return Bench.Error(new MLContext(Seed), rows.Take(10), rows.Skip(10));
    }

    private static float Noise() => new Random(Seed).Next(3); // expect: MLQ1013
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
