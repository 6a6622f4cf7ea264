// corpus: A saved pipeline holds a mapping nobody can load again, one that draws noise, and one that counts rows.
// library: ML.NET
// axis: lambda, local, captured variable
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var seen = 0;
var noise = new Random(5);

var speed = ml.Transforms.CustomMapping<Trip, Speed>((trip, result) => result.PerHour = trip.Kilometres / Math.Max(trip.Hours, 0.1f), contractName: null); // expect: MLQ6010
var jitter = ml.Transforms.CustomMapping<Trip, Jitter>((trip, result) => result.Noisy = trip.Hours + noise.NextSingle(), "Jitter"); // expect: MLQ6010
var position = ml.Transforms.CustomMapping<Trip, Position>((trip, result) => { seen++; result.Index = seen; }, nameof(PositionFactory)); // expect: MLQ6010

var pipeline = speed.Append(jitter).Append(position)
    .Append(ml.Transforms.Concatenate("Features", nameof(Speed.PerHour), nameof(Jitter.Noisy), nameof(Position.Index)))
    .Append(ml.Regression.Trainers.FastForest(nameof(Trip.Fare)));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Fare));
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
ml.Model.Save(model, rows.Schema, "trips.zip");

internal sealed class Trip
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Hours { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}

internal sealed class Speed
{
    public float PerHour { get; set; }
}

internal sealed class Jitter
{
    public float Noisy { get; set; }
}

internal sealed class Position
{
    public float Index { get; set; }
}

[CustomMappingFactoryAttribute("Jitter")]
internal sealed class JitterFactory : CustomMappingFactory<Trip, Jitter>
{
    public override Action<Trip, Jitter> GetMapping() => static (trip, result) => result.Noisy = trip.Hours;
}

[CustomMappingFactoryAttribute(nameof(PositionFactory))]
internal sealed class PositionFactory : CustomMappingFactory<Trip, Position>
{
    public override Action<Trip, Position> GetMapping() => static (trip, result) => result.Index = 0;
}
