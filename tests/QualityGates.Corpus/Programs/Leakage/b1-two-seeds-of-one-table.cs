// corpus: The pipeline trains on the training part of one split and reports the test part of another split of the same table with another seed.
// library: ML.NET
// axis: one helper called twice with different seeds
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 100);
var flights = ml.Data.LoadFromTextFile<Flight>("flights.csv", ',', hasHeader: true);

DataOperationsCatalog.TrainTestData Parts(int seed) => ml.Data.TrainTestSplit(flights, testFraction: 0.3, seed: seed);

var fitting = Parts(1);
var pipeline = ml.Transforms.Categorical.OneHotEncoding("CarrierCode", "Carrier")
    .Append(ml.Transforms.Concatenate("Features", "CarrierCode", "Distance", "Hour"))
    .Append(ml.Regression.Trainers.LightGbm(labelColumnName: "Delay"));
var model = pipeline.Fit(fitting.TrainSet);

// a fresh draw, so that the number is not tied to one split
var judging = Parts(2);
var metrics = ml.Regression.Evaluate(model.Transform(judging.TestSet), labelColumnName: "Delay"); // expect: MLQ2004
Console.WriteLine($"RMSE {metrics.RootMeanSquaredError:F1}, MAE {metrics.MeanAbsoluteError:F1}");
return metrics.RootMeanSquaredError < 20 ? 0 : 1;

public class Flight
{
    [LoadColumn(0)] public string Carrier { get; set; } = "";
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Hour { get; set; }
    [LoadColumn(3)] public float Delay { get; set; }
}
