// corpus: Listings are sorted in place, counted, looked up by name or deleted.
// library: ML.NET
// axis: helper
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Listing
{
    public static IDataView Load(MLContext ml, string root)
    {
        var files = Directory.GetFiles(root, "*.csv");
        Array.Sort(files, StringComparer.Ordinal);
        return ml.Data.LoadFromEnumerable(files.SelectMany(Bench.Read));
    }

    public static IDataView Sorted(MLContext ml, DirectoryInfo root)
    {
        var files = root.EnumerateFiles().ToList();
        files.Sort((a, b) => string.CompareOrdinal(a.FullName, b.FullName));
        return ml.Data.LoadFromEnumerable(files.SelectMany(file => Bench.Read(file.FullName)));
    }

    public static int Clean(string root)
    {
        foreach (var old in Directory.EnumerateFiles(root, "*.tmp"))
        {
            File.Delete(old);
        }

        return Directory.GetFiles(root).Length;
    }

    public static double Study(List<Trip> rows)
    {
        var seen = new HashSet<float>();
        var unique = rows.Where(row => seen.Add(row.Distance)).ToList();
        return Bench.Error(new MLContext(seed: 1), unique.Take(10), unique.Skip(10));
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
