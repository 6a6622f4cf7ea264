// corpus: A generator per fold with the fold in its seed, and one generator per study.
// library: ML.NET
// axis: loop, lambda
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
    public static double Folds(List<Trip> rows)
    {
        var sum = 0d;
        for (var fold = 0; fold < 5; fold++)
        {
            var random = new Random(100 + fold);
            var mixed = rows.OrderBy(_ => random.Next()).ToList();
            sum += Bench.Error(new MLContext(seed: 1), mixed.Take(50), mixed.Skip(50));
        }

        return sum / 5;
    }

    public static double Once(List<Trip> rows)
    {
        var random = new Random(7);
        foreach (var row in rows)
        {
            row.Distance += random.NextSingle();
        }

        return Bench.Error(new MLContext(seed: 1), rows.Take(50), rows.Skip(50));
    }
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
