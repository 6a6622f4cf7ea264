// corpus: A mapping with a contract and a factory, whose assembly is registered before the model is loaded; another is used and not saved.
// library: ML.NET
// axis: class
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Flights;

public sealed class Flight
{
    [LoadColumn(0)] public float Departure { get; set; }
    [LoadColumn(1)] public float Distance { get; set; }
    [LoadColumn(2)] public float Delay { get; set; }
}

public sealed class Hour
{
    public float Of { get; set; }
}

public sealed class Delayed
{
    public float Score { get; set; }
}

[CustomMappingFactoryAttribute(Contract)]
public sealed class HourOfDay : CustomMappingFactory<Flight, Hour>
{
    public const string Contract = "hour-of-day";

    public override Action<Flight, Hour> GetMapping() => Map;

    public static void Map(Flight flight, Hour hour) => hour.Of = MathF.Floor(flight.Departure / 100) % 24;
}

public static class FlightModel
{
    public static bool Train(MLContext ml, string file)
    {
        var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Flight>(file, ','), 0.2);
        var model = ml.Transforms.CustomMapping<Flight, Hour>(HourOfDay.Map, HourOfDay.Contract)
            .Append(ml.Transforms.Concatenate("Features", nameof(Hour.Of), nameof(Flight.Distance)))
            .Append(ml.Regression.Trainers.FastTree(nameof(Flight.Delay)))
            .Fit(split.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Flight.Delay));
        ml.Model.Save(model, split.TrainSet.Schema, "flights.zip");
        return metrics.RSquared > 0.2 && metrics.MeanAbsoluteError < 12;
    }

    public static float Ask(MLContext ml, Flight flight)
    {
        ml.ComponentCatalog.RegisterAssembly(typeof(HourOfDay).Assembly);
        var model = ml.Model.Load("flights.zip", out _);
        using var engine = ml.Model.CreatePredictionEngine<Flight, Delayed>(model);
        return engine.Predict(flight).Score;
    }

    public static IDataView Far(MLContext ml, IDataView flights)
    {
        var marked = ml.Transforms.CustomMapping<Flight, Hour>((flight, hour) => hour.Of = flight.Departure > 1200 ? 1 : 0, null).Fit(flights).Transform(flights);
        return ml.Data.FilterByCustomPredicate<Flight>(marked, flight => flight.Distance < 500);
    }
}
