// corpus: The property has another name, its attribute calls the column Label: trainer and evaluator find it.
// library: ML.NET
// axis: attribute, default arguments
using System;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 28);
var rows = ml.Data.LoadFromTextFile<Laptop>("laptops.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var model = ml.Transforms.Concatenate("Features", nameof(Laptop.Memory), nameof(Laptop.Weight))
    .Append(ml.Regression.Trainers.FastTree())
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet));
File.WriteAllText("out.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

internal sealed class Laptop
{
    [LoadColumn(0)] public float Memory { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float Price { get; set; }
}
