// corpus: The evaluation is called and its metrics are dropped; folds are computed into a local that nobody reads.
// library: ML.NET
// axis: methods, discards
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rides = ml.Data.LoadFromTextFile<Ride>("rides.csv", ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rides, 0.2);
var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Passengers").Append(ml.Regression.Trainers.FastTree("Fare"));
var folds = ml.Regression.CrossValidate(parts.TrainSet, pipeline, 5, "Fare"); // expect: MLQ3002
var model = pipeline.Fit(parts.TrainSet);
Check(model);
ml.Model.Save(model, rides.Schema, "rides.zip");
Console.WriteLine("saved");

void Check(ITransformer candidate)
{
    var predictions = candidate.Transform(parts.TestSet);
    _ = ml.Regression.Evaluate(predictions, "Fare"); // expect: MLQ3002
}

sealed class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Passengers { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}
