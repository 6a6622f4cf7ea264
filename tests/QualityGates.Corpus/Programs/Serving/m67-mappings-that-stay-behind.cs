// corpus: Steps of custom code in a saved pipeline: one has no contract and hides in an extension, the other counts rows in a field.
// library: ML.NET
// axis: extension method, instance method as mapping
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var context = new MLContext(seed: 6);
var trips = context.Data.LoadFromTextFile<Trip>("trips.csv", separatorChar: ',', hasHeader: true);
var steps = new TripSteps(context);
var pipeline = steps.Speed() // expect: MLQ6010
    .Append(steps.Numbered())
    .Append(context.Transforms.Concatenate("Features", nameof(SpeedOut.Speed), nameof(NumberOut.Number)))
    .Append(context.Regression.Trainers.FastTree(labelColumnName: nameof(Trip.Fare)));
var model = pipeline.Fit(trips);
context.Model.Save(model, trips.Schema, "fares.zip"); // expect: MLQ3001

public sealed class TripSteps(MLContext context)
{
    private int _seen;

    public IEstimator<ITransformer> Speed() => context.Transforms.CustomMapping<Trip, SpeedOut>(Divide, contractName: null);

    public IEstimator<ITransformer> Numbered() => context.Transforms.CustomMapping<Trip, NumberOut>(Count, nameof(Numbered)); // expect: MLQ6010

    private static void Divide(Trip trip, SpeedOut result) => result.Speed = trip.Minutes > 0 ? trip.Kilometres / trip.Minutes : 0f;

    private void Count(Trip trip, NumberOut result) => result.Number = ++_seen;
}

[CustomMappingFactoryAttribute(nameof(TripSteps.Numbered))]
public sealed class NumberedFactory : CustomMappingFactory<Trip, NumberOut>
{
    public override Action<Trip, NumberOut> GetMapping() => (_, result) => result.Number = 0;
}

public class Trip
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Minutes { get; set; }
    [LoadColumn(2)] public float Fare { get; set; }
}

public class SpeedOut { public float Speed { get; set; } }

public class NumberOut { public float Number { get; set; } }
