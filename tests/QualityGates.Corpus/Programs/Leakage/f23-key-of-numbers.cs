// corpus: The split keeps customers together by a float column, which is cut by range and not hashed.
// library: ML.NET
// axis: options class, named arguments
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new SplitSettings();
var ml = new MLContext(seed: 23);
var orders = ml.Data.LoadFromTextFile<Order>("orders.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(samplingKeyColumnName: settings.Key, data: orders, testFraction: settings.Fraction); // expect: MLQ2011
var model = ml.Transforms.Concatenate("Features", nameof(Order.Items), nameof(Order.Price))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Order.Returned)))
    .Fit(split.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(split.TestSet), nameof(Order.Returned));
File.WriteAllText("orders.txt", FormattableString.Invariant($"{metrics.F1Score} {metrics.AreaUnderRocCurve}"));

internal sealed class SplitSettings
{
    public string Key { get; } = nameof(Order.CustomerNumber);
    public double Fraction { get; } = 0.2;
}

internal sealed class Order
{
    [LoadColumn(0)] public float CustomerNumber { get; set; }
    [LoadColumn(1)] public float Items { get; set; }
    [LoadColumn(2)] public float Price { get; set; }
    [LoadColumn(3)] public bool Returned { get; set; }
}
