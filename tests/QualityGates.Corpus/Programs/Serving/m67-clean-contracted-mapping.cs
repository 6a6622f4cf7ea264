// corpus: A mapping without state has a contract, a factory that gives the same code, and is registered before the model is read.
// library: ML.NET
// axis: static mapping, factory, registration
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var context = new MLContext(seed: 6);
if (args is ["train"])
{
    var rows = context.Data.LoadFromTextFile<Flight>("flights.csv", separatorChar: ',', hasHeader: true);
    var pipeline = context.Transforms.CustomMapping<Flight, NightOut>(NightFactory.Map, NightFactory.Contract)
        .Append(context.Transforms.Concatenate("Features", nameof(Flight.Distance), nameof(NightOut.Night)))
        .Append(context.Regression.Trainers.LightGbm(labelColumnName: nameof(Flight.Delay)));
    var parts = context.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 6);
    var fitted = pipeline.Fit(parts.TrainSet);
    var metrics = context.Regression.Evaluate(fitted.Transform(parts.TestSet), labelColumnName: nameof(Flight.Delay));
    Console.WriteLine($"{metrics.MeanAbsoluteError} {metrics.RSquared}");
    context.Model.Save(fitted, rows.Schema, "delays.zip");
}
else
{
    context.ComponentCatalog.RegisterAssembly(typeof(NightFactory).Assembly);
    var model = context.Model.Load("delays.zip", out _);
    using var engine = context.Model.CreatePredictionEngine<Flight, Delay>(model);
    Console.WriteLine(engine.Predict(new Flight { Distance = 900, Hour = 23 }).Score);
}

[CustomMappingFactoryAttribute(Contract)]
public sealed class NightFactory : CustomMappingFactory<Flight, NightOut>
{
    public const string Contract = "night";

    public static void Map(Flight flight, NightOut result)
    {
        var isNight = flight.Hour is < 6 or > 21;
        result.Night = isNight ? 1f : 0f;
    }

    public override Action<Flight, NightOut> GetMapping() => Map;
}

public class Flight
{
    [LoadColumn(0)] public float Distance { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Delay { get; set; }
}

public class NightOut { public float Night { get; set; } }

public class Delay { public float Score { get; set; } }
