// corpus: The regression is evaluated but the call's result is thrown away, the model is saved whatever its quality.
// library: ML.NET
// axis: direct
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(rides, testFraction: 0.2);
var pipeline = ml.Transforms.Concatenate("Features", nameof(Ride.Distance), nameof(Ride.Passengers))
    .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Fare)));
var model = pipeline.Fit(split.TrainSet);

// Check the quality before saving.
ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Ride.Fare)); // expect: MLQ3002
ml.Model.Save(model, rides.Schema, "fare.zip");

public class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Passengers { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
