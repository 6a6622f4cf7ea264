// corpus: A cryptographic coin decides per row whether it is a training or a test row.
// library: ML.NET
// axis: local function
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Security.Cryptography;
using Microsoft.ML;

var ml = new MLContext(seed: 11);
var train = new List<Trip>();
var test = new List<Trip>();
foreach (var row in Bench.Read("trips.csv"))
{
    (IsTest() ? test : train).Add(row);
}

Console.WriteLine(Bench.Error(ml, train, test));

bool IsTest() => RandomNumberGenerator.GetInt32(0, 5) == 0; // expect: MLQ1002

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
