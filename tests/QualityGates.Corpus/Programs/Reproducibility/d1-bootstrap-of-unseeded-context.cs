// corpus: A bootstrap sample of a context without seed; the context does nothing else that draws.
// library: ML.NET
// axis: local function
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

var ml = new MLContext();
var rows = ml.Data.LoadFromEnumerable(Bench.Read("trips.csv"));
Console.WriteLine(Sample(rows).GetRowCount());

IDataView Sample(IDataView view) => ml.Data.BootstrapSample(view); // expect: MLQ1005

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
