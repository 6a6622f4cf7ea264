// corpus: The saved mapping has a contract and a factory and reads only its row and constants; the one without a contract is fitted for a look and never saved.
// library: ML.NET
// axis: method group, static field, factory
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
ml.ComponentCatalog.RegisterAssembly(typeof(SpeedFactory).Assembly);
var rows = ml.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);

var pipeline = ml.Transforms.CustomMapping<Trip, Speed>(SpeedFactory.Map, SpeedFactory.Contract)
    .Append(ml.Transforms.Concatenate("Features", nameof(Speed.PerHour), nameof(Trip.Hours)))
    .Append(ml.Regression.Trainers.FastForest(nameof(Trip.Fare)));
var model = pipeline.Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Fare));
File.WriteAllText("metrics.json", JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
ml.Model.Save(model, rows.Schema, "trips.zip");

var look = ml.Transforms.CustomMapping<Trip, Speed>((trip, result) => result.PerHour = trip.Kilometres, contractName: null);
var longest = ml.Data.CreateEnumerable<Speed>(look.Fit(rows).Transform(rows), reuseRowObject: false).Max(s => s.PerHour);
File.WriteAllText("longest.json", JsonSerializer.Serialize(longest));

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

[CustomMappingFactoryAttribute(Contract)]
internal sealed class SpeedFactory : CustomMappingFactory<Trip, Speed>
{
    public const string Contract = "Speed";
    private static readonly float s_least = 0.1f;

    public override Action<Trip, Speed> GetMapping() => Map;

    public static void Map(Trip trip, Speed result) => result.PerHour = trip.Kilometres / Math.Max(trip.Hours, s_least);
}
