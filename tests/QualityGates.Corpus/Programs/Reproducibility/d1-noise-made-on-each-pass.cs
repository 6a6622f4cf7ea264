// corpus: Rows with noise are made anew on each pass, by an iterator and by a query.
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
    private readonly Random _random = new(3);

    public double Run(List<Trip> rows)
    {
        var ml = new MLContext(seed: 1);
        var view = ml.Data.LoadFromEnumerable(rows.Select(row => new Trip { Distance = row.Distance + _random.NextSingle(), Fare = row.Fare })); // expect: MLQ1010
        var split = ml.Data.TrainTestSplit(view, 0.2);
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.FastTree("Fare")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Fare").MeanAbsoluteError;
    }

    public double Made()
    {
        var ml = new MLContext(seed: 1);
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(Rows()), 0.2); // expect: MLQ1010
        var model = ml.Transforms.Concatenate("Features", "Distance").Append(ml.Regression.Trainers.FastTree("Fare")).Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), "Fare").MeanAbsoluteError;
    }

    private IEnumerable<Trip> Rows()
    {
        for (var i = 0; i < 500; i++)
        {
            yield return new Trip { Distance = i, Fare = i + _random.NextSingle() };
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
