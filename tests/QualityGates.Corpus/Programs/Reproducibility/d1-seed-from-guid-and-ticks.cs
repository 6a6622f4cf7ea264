// corpus: Seeds come from a fresh Guid and from the tick count.
// library: ML.NET
// axis: local, option
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

var seed = Math.Abs(Guid.NewGuid().GetHashCode());
var ml = new MLContext(seed); // expect: MLQ1004
var rows = ml.Data.LoadFromEnumerable(Bench.Read("trips.csv"));
var split = ml.Data.TrainTestSplit(rows, 0.2, seed: Environment.TickCount & 0xFFFF); // expect: MLQ1004
var options = new FastForestRegressionTrainer.Options { LabelColumnName = "Fare", Seed = DateTime.Now.Millisecond };
var model = ml.Transforms.Concatenate("Features", "Distance", "Hour").Append(ml.Regression.Trainers.FastForest(options)).Fit(split.TrainSet); // expect: MLQ1004
Console.WriteLine(ml.Regression.Evaluate(model.Transform(split.TestSet), "Fare").MeanAbsoluteError);

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
