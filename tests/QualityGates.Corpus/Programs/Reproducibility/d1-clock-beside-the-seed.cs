// corpus: The clock measures the run and names the file; the seed is a setting or a fixed date.
// library: ML.NET
// axis: option, property
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public sealed class Options
{
    public int Seed { get; init; } = new DateTime(2024, 5, 1).DayOfYear;
}

public class Study(Options options)
{
    public double Run(List<Trip> rows)
    {
        var started = Environment.TickCount64;
        var ml = new MLContext(options.Seed);
        var error = Bench.Error(ml, rows.Take(50), rows.Skip(50));
        Console.WriteLine($"took {Environment.TickCount64 - started} ms at {DateTime.UtcNow:O}");
        return error;
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
