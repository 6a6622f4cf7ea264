// corpus: Training rows are widened with noise from a generator that a base class makes without seed.
// library: ML.NET
// axis: base class
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public abstract class Source
{
    protected Random Rng { get; } = new(); // expect: MLQ1002

    public abstract List<Trip> Rows();
}

public class Synthetic : Source
{
    public override List<Trip> Rows() => Enumerable.Range(0, 900).Select(i => new Trip { Distance = i % 40, Hour = i % 24, Fare = (i % 40 * 2) + (float)Rng.NextDouble() }).ToList();
}

public class Study
{
    public double Run()
    {
        var rows = new Synthetic().Rows();
        return Bench.Error(new MLContext(seed: 4), rows.Take(700), rows.Skip(700));
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
