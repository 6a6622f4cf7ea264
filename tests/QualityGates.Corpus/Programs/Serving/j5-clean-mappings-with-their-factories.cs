// corpus: A mapping has a contract and a factory, its assembly is registered before the model is loaded; what counts rows is state of its own, in a model nobody saves.
// library: ML.NET
// axis: custom mapping, factory, stateful mapping
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Routes;

public sealed class Trip
{
    [LoadColumn(0)] public float FromLatitude { get; set; }

    [LoadColumn(1)] public float ToLatitude { get; set; }

    [LoadColumn(2)] public float Parcels { get; set; }

    [LoadColumn(3)] public float Minutes { get; set; }
}

public sealed class Span
{
    public float Degrees { get; set; }
}

public sealed class Numbered
{
    public float Row { get; set; }
}

public sealed class Counter
{
    public int Rows { get; set; }
}

[CustomMappingFactoryAttribute(SpanFactory.Contract)]
public sealed class SpanFactory : CustomMappingFactory<Trip, Span>
{
    public const string Contract = "span";

    public static void Map(Trip trip, Span span) => span.Degrees = Math.Abs(trip.ToLatitude - trip.FromLatitude);

    public override Action<Trip, Span> GetMapping() => Map;
}

public static class Program
{
    private const string ModelFile = "trips.zip";

    public static void Main(string[] args)
    {
        var ml = new MLContext(seed: 14);
        var trips = ml.Data.LoadFromTextFile<Trip>(args[0], separatorChar: ';', hasHeader: true);
        var split = ml.Data.TrainTestSplit(trips, testFraction: 0.2);
        var model = ml.Transforms.CustomMapping<Trip, Span>(SpanFactory.Map, SpanFactory.Contract)
            .Append(ml.Transforms.Concatenate("Features", nameof(Span.Degrees), nameof(Trip.Parcels)))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Trip.Minutes)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Trip.Minutes));
        File.WriteAllText("trips.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
        ml.Model.Save(model, split.TrainSet.Schema, ModelFile);

        var numbers = ml.Transforms.StatefulCustomMapping<Trip, Numbered, Counter>(
            (trip, numbered, counter) => numbered.Row = counter.Rows++,
            counter => counter.Rows = 0,
            contractName: null);
        Console.WriteLine($"last row {numbers.Fit(trips).Transform(trips).GetColumn<float>(nameof(Numbered.Row)).Max()}");

        var other = new MLContext(seed: 14);
        other.ComponentCatalog.RegisterAssembly(typeof(SpanFactory).Assembly);
        var again = other.Model.Load(ModelFile, out _);
        Console.WriteLine(again.Transform(split.TestSet).Schema.Count);
    }
}
