// corpus: A pipeline that computes the minutes of a ride by a lambda has no contract name, and its model is saved.
// library: ML.NET
// axis: script
using Microsoft.ML;
using Microsoft.ML.Data;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var ml = new MLContext(seed: 1);
var rides = ml.Data.LoadFromTextFile<Ride>(Path.Combine(folder, "rides.csv"), separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rides, 0.2, seed: 1);

var pipeline = ml.Transforms.CustomMapping<Ride, RideTime>((ride, time) => time.Minutes = ride.Seconds / 60f, null) // expect: MLQ6010
    .Append(ml.Transforms.Concatenate("Features", "Minutes", "Kilometres"))
    .Append(ml.Regression.Trainers.FastTree("Price"));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), "Price");
File.WriteAllText(Path.Combine(folder, "metrics.txt"), FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));
ml.Model.Save(model, rides.Schema, Path.Combine(folder, "rides.zip"));

internal sealed class Ride
{
    [LoadColumn(0)] public float Seconds { get; set; }

    [LoadColumn(1)] public float Kilometres { get; set; }

    [LoadColumn(2)] public float Price { get; set; }
}

internal sealed class RideTime
{
    public float Minutes { get; set; }
}
