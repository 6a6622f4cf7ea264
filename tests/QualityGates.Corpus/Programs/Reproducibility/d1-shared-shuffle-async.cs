// corpus: An array of rows is mixed by the shared generator in an async method that returns both parts.
// library: ML.NET
// axis: async, tuple
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public class Loader
{
    public async Task<(Trip[] Train, Trip[] Test)> LoadAsync(string file)
    {
        var lines = await File.ReadAllLinesAsync(file);
        var rows = lines.Select(line => new Trip { Distance = line.Length }).ToArray();
        Random.Shared.Shuffle(rows); // expect: MLQ1002
        return (rows[..500], rows[500..]);
    }
}

public static class Entry
{
    public static async Task<double> Run()
    {
        var (train, test) = await new Loader().LoadAsync("trips.csv");
        return Bench.Error(new MLContext(1), train, test);
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
