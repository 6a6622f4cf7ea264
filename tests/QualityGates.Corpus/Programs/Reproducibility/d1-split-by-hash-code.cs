// corpus: Rows are split by a combined hash code, and a user by a comparer.
// library: ML.NET
// axis: lambda, predicate
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
    public static double Run(List<Trip> rows, List<string> users)
    {
        var test = rows.Where(row => (HashCode.Combine(row.Hour, row.Distance) & 7) == 0).ToList(); // expect: MLQ1009
        var train = rows.Where(row => (HashCode.Combine(row.Hour, row.Distance) & 7) != 0).ToList(); // expect: MLQ1009
        return Bench.Error(new MLContext(seed: 1), train, test);
    }

    public static double ByUser(List<(string User, Trip Row)> pairs)
    {
        var groups = pairs.ToLookup(pair => StringComparer.Ordinal.GetHashCode(pair.User) % 5 == 0, pair => pair.Row); // expect: MLQ1009
        return Bench.Error(new MLContext(seed: 1), groups[false], groups[true]);
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
