// corpus: Columns come from classes, steps, custom mappings and a renamed attribute; frames are cleaned and kept; scaling stands before the split estimator.
// library: ML.NET
// axis: clean; ColumnName, CustomMapping, separate estimator variables
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 12);
var loader = ml.Data.CreateTextLoader<Trip>(separatorChar: ',', hasHeader: true, allowQuoting: true);
var parts = ml.Data.TrainTestSplit(loader.Load("trips.csv"), 0.2);
var speed = ml.Transforms.CustomMapping<Trip, WithSpeed>((i, o) => o.Speed = i.Hours > 0 ? i.Distance / i.Hours : 0, contractName: null);
var scale = ml.Transforms.Concatenate("Raw", "Speed", "km").Append(ml.Transforms.NormalizeMeanVariance("Features", "Raw"));
var trainer = ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: "Fare");
var model = speed.Append(scale).Append(trainer).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Fare");
Console.WriteLine($"{metrics.RSquared:F2} {metrics.MeanAbsoluteError:F1}");
var first = ml.Data.CreateEnumerable<Fare>(model.Transform(parts.TestSet), reuseRowObject: true).First();
Console.WriteLine(first.Score);

public sealed class Trip
{
    [LoadColumn(0)] [ColumnName("km")] public float Distance { get; set; }
    [LoadColumn(1)] public float Hours { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
    [LoadColumn(3)] public string Note { get; set; } = "";
}

public sealed class WithSpeed
{
    public float Speed { get; set; }
}

public sealed class Fare
{
    public float Score { get; set; }
}
