// corpus: The older overload is given the last transformer of the chain and rows the chain was fitted on.
// library: ML.NET
// axis: another overload, console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 40);
var cars = ml.Data.LoadFromTextFile<Car>("cars.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(cars, testFraction: 0.25);
var chain = ml.Transforms.Concatenate("Features", "Power", "Weight").Append(ml.Regression.Trainers.LightGbm("Consumption"));
var model = chain.Fit(split.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), "Consumption");
var learned = model.Transform(split.TrainSet);
var importance = ml.Regression.PermutationFeatureImportance(model.LastTransformer, learned, labelColumnName: "Consumption"); // expect: MLQ3007
File.WriteAllText("cars.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared, Power = importance[0].RSquared.Mean }));

internal sealed class Car
{
    [LoadColumn(0)] public float Power { get; set; }
    [LoadColumn(1)] public float Weight { get; set; }
    [LoadColumn(2)] public float Consumption { get; set; }
}
