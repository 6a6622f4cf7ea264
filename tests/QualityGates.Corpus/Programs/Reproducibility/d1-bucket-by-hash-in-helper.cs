// corpus: A helper hashes the zone name with the hash of the process; the value is a feature.
// library: ML.NET
// axis: helper, extension method
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Buckets
{
    public static int Bucket(this string text, int size) => Math.Abs(text.GetHashCode() % size); // expect: MLQ1009
}

public static class Study
{
    public static double Run(string[] lines)
    {
        var rows = lines.Select(line => line.Split(',')).Select(cells => new Trip { Distance = cells.Length, Zone = cells[1].Bucket(64), Fare = cells[0].Length }).ToList();
        return Bench.Error(new MLContext(seed: 1), rows.Take(90), rows.Skip(90));
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
