// corpus: The importance of the columns is measured on the rows the model learned; the test part lies beside them.
// library: ML.NET
// axis: method, prepared views
// scores: MLQ3007
using System;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 33);
var cars = ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cars, testFraction: 0.2);
var prepared = ml.Transforms.Concatenate("Features", nameof(Car.Power), nameof(Car.Weight)).Fit(split.TrainSet);
var learned = prepared.Transform(split.TrainSet);
var model = ml.Regression.Trainers.FastTree(nameof(Car.Consumption)).Fit(learned);
var metrics = ml.Regression.Evaluate(model.Transform(prepared.Transform(split.TestSet)), nameof(Car.Consumption));
File.WriteAllText("cars.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
Explain(learned);

void Explain(IDataView rows)
{
    var drops = ml.Regression.PermutationFeatureImportance(model, model.Transform(rows), nameof(Car.Consumption), permutationCount: 20); // expect: MLQ3007
    foreach (var (drop, index) in drops.Select((drop, index) => (drop.RSquared.Mean, index)).OrderBy(pair => pair.Item1))
    {
        Console.WriteLine($"{index}: {drop:F4}");
    }
}

internal sealed class Car
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Consumption { get; set; }
}
