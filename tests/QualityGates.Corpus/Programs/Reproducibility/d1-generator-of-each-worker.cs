// corpus: Each worker has its own generator or context, or takes turns; the shared context only loads.
// library: ML.NET
// axis: lambda
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
    private readonly object _gate = new();

    public double Run()
    {
        var rows = new Trip[1000];
        Parallel.For(0, rows.Length, i =>
        {
            var own = new Random(i);
            rows[i] = new Trip { Distance = i, Fare = i + own.NextSingle() };
        });
        var first = _random.Next(5);
        return first + Bench.Error(new MLContext(seed: 1), rows.Take(800), rows.Skip(800));
    }

    public double[] Each(IDataView train, IDataView test, int[] seeds) => seeds.AsParallel().AsOrdered().Select(seed =>
    {
        var ml = new MLContext(seed);
        return ml.Regression.Evaluate(ml.Regression.Trainers.FastTree("Fare").Fit(train).Transform(test), "Fare").MeanAbsoluteError;
    }).ToArray();

    public List<ITransformer> Models(string[] files)
    {
        var ml = new MLContext(seed: 1);
        var models = new ConcurrentDictionary<string, ITransformer>();
        Parallel.ForEach(files, file => models[file] = ml.Model.Load(file, out _));
        return files.Select(file => models[file]).ToList();
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
