// corpus: Hash codes of numbers, overrides, and cache keys that no row sees.
// library: ML.NET
// axis: override, dictionary
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public sealed record Key(string Zone, int Hour)
{
    public override int GetHashCode() => HashCode.Combine(Zone, Hour);

    public bool Equals(Key? other) => other is not null && other.Zone == Zone && other.Hour == Hour;
}

public class Study
{
    private readonly Dictionary<int, double> _known = [];

    public double Run(string file)
    {
        var key = file.GetHashCode();
        if (_known.TryGetValue(key, out var error))
        {
            return error;
        }

        var rows = Bench.Read(file);
        return _known[key] = Bench.Error(new MLContext(seed: 1), rows.Where(row => ((int)row.Hour).GetHashCode() % 5 != 0), rows.Where(row => ((int)row.Hour).GetHashCode() % 5 == 0));
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
