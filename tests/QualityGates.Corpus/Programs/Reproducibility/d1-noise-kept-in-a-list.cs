// corpus: The same, kept in a list or made from a generator that starts anew with each pass.
// library: ML.NET
// axis: iterator, query
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
    public double Run(List<Trip> rows)
    {
        var random = new Random(3);
        var ml = new MLContext(seed: 1);
        var noisy = rows.Select(row => new Trip { Distance = row.Distance + random.NextSingle(), Fare = row.Fare }).ToArray();
        return Error(ml, ml.Data.LoadFromEnumerable(noisy)) + Error(ml, ml.Data.LoadFromEnumerable(Rows())) + Error(ml, ml.Data.LoadFromEnumerable(rows.Where(row => row.Fare > 0)));
    }

    private static double Error(MLContext ml, IDataView view)
    {
        var split = ml.Data.TrainTestSplit(view, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.FastTree("Fare")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Fare").MeanAbsoluteError;
    }

    private static IEnumerable<Trip> Rows()
    {
        var random = new Random(5);
        for (var i = 0; i < 500; i++)
        {
            yield return new Trip { Distance = i, Fare = i + random.NextSingle() };
        }
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
