// corpus: Every float property of the row class becomes a feature by reflection; one of them is the label.
// library: ML.NET
// axis: reflection over properties with a type filter
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 19);
var data = ml.Data.LoadFromTextFile<Engine>("engines.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(data, testFraction: 0.15);

string[] features = typeof(Engine).GetProperties()
    .Where(p => p.PropertyType == typeof(float))
    .Select(p => p.Name)
    .ToArray();

var model = ml.Transforms.Concatenate("Features", features) // expect: MLQ2008
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(labelColumnName: nameof(Engine.RemainingCycles)))
    .Fit(split.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Engine.RemainingCycles));
File.WriteAllText("engines.txt", $"mae {metrics.MeanAbsoluteError:F1}; rmse {metrics.RootMeanSquaredError:F1}");

public class Engine
{
    [LoadColumn(0)] public string Serial { get; set; } = "";
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Vibration { get; set; }
    [LoadColumn(3)] public float RemainingCycles { get; set; }
}
