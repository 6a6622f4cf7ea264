// corpus: The class of predictions calls the fare by a name no step writes, so the tool prints zero for each trip.
// library: ML.NET
// axis: console, regression
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var mlContext = new MLContext(seed: 1);
var data = mlContext.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ',', hasHeader: true);
var split = mlContext.Data.TrainTestSplit(data, testFraction: 0.2, seed: 1);
var pipeline = mlContext.Transforms.Categorical.OneHotEncoding("PaymentEncoded", nameof(Ride.Payment))
    .Append(mlContext.Transforms.Concatenate("Features", nameof(Ride.Kilometres), nameof(Ride.Passengers), "PaymentEncoded"))
    .Append(mlContext.Regression.Trainers.FastTree(labelColumnName: nameof(Ride.Fare)));
var model = pipeline.Fit(split.TrainSet);

var metrics = mlContext.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Ride.Fare));
File.WriteAllText("fare-metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.RootMeanSquaredError }));

using var engine = mlContext.Model.CreatePredictionEngine<Ride, RideFare>(model);
var prediction = engine.Predict(new Ride { Kilometres = 7.5f, Passengers = 2, Payment = "card" });
Console.WriteLine($"A ride of 7.5 km costs {prediction.PredictedFare:F2}.");

public class Ride
{
    [LoadColumn(0)]
    public float Kilometres { get; set; }

    [LoadColumn(1)]
    public float Passengers { get; set; }

    [LoadColumn(2)]
    public string Payment { get; set; } = "";

    [LoadColumn(3)]
    public float Fare { get; set; }
}

public class RideFare
{
    public float PredictedFare { get; set; } // expect: MLQ6006
}
