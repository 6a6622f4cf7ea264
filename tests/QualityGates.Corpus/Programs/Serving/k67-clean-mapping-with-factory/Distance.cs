// corpus: A mapping has a contract, a factory with the attribute and a registration where it is loaded; its state belongs to the pass.
// library: ML.NET
// axis: factory, constant, several files
using Microsoft.ML;
using Microsoft.ML.Transforms;

namespace Bikes;

public sealed class Ride
{
    public float FromX { get; set; }
    public float FromY { get; set; }
    public float ToX { get; set; }
    public float ToY { get; set; }
    public float Minutes { get; set; }
}

public sealed class Crow
{
    public float Distance { get; set; }
}

public sealed class Numbered
{
    public float Number { get; set; }
}

public sealed class Counter
{
    public int Seen;
}

[CustomMappingFactoryAttribute(Contract)]
public sealed class Distance : CustomMappingFactory<Ride, Crow>
{
    public const string Contract = "bikes.distance";

    public override Action<Ride, Crow> GetMapping() => Map;

    public static void Map(Ride ride, Crow crow)
    {
        var x = ride.FromX - ride.ToX;
        var y = ride.FromY - ride.ToY;
        crow.Distance = MathF.Sqrt((x * x) + (y * y));
    }
}

public static class Shown
{
    // Never saved: only to count rows while the data is looked at.
    public static IEstimator<ITransformer> Numbering(MLContext ml) => ml.Transforms.StatefulCustomMapping<Ride, Numbered, Counter>(
        (ride, numbered, counter) => numbered.Number = counter.Seen++, counter => counter.Seen = 0, null);
}
