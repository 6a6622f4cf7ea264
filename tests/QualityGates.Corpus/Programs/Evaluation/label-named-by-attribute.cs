// corpus: The property is called Sales, its column Label: the defaults of trainer and evaluator are right.
// library: ML.NET
// axis: attributes, generics
using System;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var error = Measure<Store>("stores.csv", nameof(Store.Area), nameof(Store.Parking));
Environment.ExitCode = error < 1200 ? 0 : 1;

double Measure<TRow>(string path, params string[] features) where TRow : class
{
    var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<TRow>(path, ',', hasHeader: true), testFraction: 0.2);
    var model = ml.Transforms.Concatenate("Features", features)
        .Append(ml.Regression.Trainers.LightGbm())
        .Fit(split.TrainSet);
    return ml.Regression.Evaluate(model.Transform(split.TestSet)).RootMeanSquaredError;
}

public class Store
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Parking { get; set; }
    [LoadColumn(2), ColumnName("Label")] public float Sales { get; set; }
}
