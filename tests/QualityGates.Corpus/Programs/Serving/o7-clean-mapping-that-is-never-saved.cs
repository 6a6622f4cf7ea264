// corpus: A mapping without contract only cleans the rows of this run, and a filter looks at its row; the model that is saved does not hold either.
// library: ML.NET
// axis: preparation
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var raw = ml.Data.LoadFromTextFile<Ride>(args[0], separatorChar: ',', hasHeader: true);
var whole = ml.Data.FilterByCustomPredicate<Ride>(raw, ride => ride.Minutes <= 0 || ride.Kilometres <= 0);
var cleaning = ml.Transforms.CustomMapping<Ride, RideSpeed>((ride, speed) => speed.Speed = ride.Kilometres * 60 / ride.Minutes, contractName: null);
var rows = cleaning.Fit(whole).Transform(whole);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);

var model = ml.Transforms.Concatenate("Features", "Temperature", "Climb")
    .Append(ml.Regression.Trainers.FastForest("Speed"))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Speed");
File.WriteAllText(args[1] + ".json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
ml.Model.Save(model, parts.TrainSet.Schema, args[1]);

public sealed class Ride
{
    [LoadColumn(0)] public float Kilometres { get; set; }

    [LoadColumn(1)] public float Minutes { get; set; }

    [LoadColumn(2)] public float Temperature { get; set; }

    [LoadColumn(3)] public float Climb { get; set; }
}

public sealed class RideSpeed
{
    public float Speed { get; set; }
}
