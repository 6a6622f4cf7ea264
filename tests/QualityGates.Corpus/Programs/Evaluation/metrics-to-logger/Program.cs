// corpus: The metrics object is handed whole to a log of the program, which picks what it needs by reflection.
// library: ML.NET
// axis: helper in another file, generics
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;
using Parking;

var ml = new MLContext(seed: 1);
var log = new MetricsLog<RegressionMetrics>("runs.log");
var garages = ml.Data.LoadFromTextFile<Garage>("garages.csv", ',', true);
var split = ml.Data.TrainTestSplit(garages, testFraction: 0.2);
foreach (var leaves in new[] { 10, 20, 40 })
{
    var model = ml.Transforms.Concatenate("Features", "Hour", "Weekday", "Rain")
        .Append(ml.Regression.Trainers.FastTree("Free", numberOfLeaves: leaves))
        .Fit(split.TrainSet);
    log.Write($"leaves-{leaves}", ml.Regression.Evaluate(model.Transform(split.TestSet), "Free"));
}

public class Garage
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Weekday { get; set; }
    [LoadColumn(2)] public float Rain { get; set; }
    [LoadColumn(3)] public float Free { get; set; }
}
