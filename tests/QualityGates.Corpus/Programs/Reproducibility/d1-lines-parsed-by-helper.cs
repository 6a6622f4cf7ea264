// corpus: A helper parses the cells of the data file in the culture of the machine.
// library: ML.NET
// axis: helper, TryParse
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Cells
{
    public static float Number(string cell) => float.TryParse(cell, out var value) ? value : 0f; // expect: MLQ1008

    public static List<Trip> Rows(string file) => File.ReadLines(file).Select(line => line.Split(';')).Select(cells => new Trip { Distance = Number(cells[0]), Hour = Convert.ToSingle(cells[1]), Fare = Number(cells[2]) }).ToList(); // expect: MLQ1008

    public static double Run()
    {
        var rows = Rows("trips.txt");
        return Bench.Error(new MLContext(seed: 1), rows.Take(10), rows.Skip(10));
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
