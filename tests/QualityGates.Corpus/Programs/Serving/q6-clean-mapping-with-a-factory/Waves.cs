using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace Ferries;

internal static class Files
{
    public const string Model = "ferries.zip";
    public const string Metrics = "ferries-metrics.csv";
}

public sealed class Crossing
{
    [LoadColumn(0)] public float Wind { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Period { get; set; }

    [LoadColumn(3)] public float Delay { get; set; }
}

public sealed class Energy
{
    public float WaveEnergy { get; set; }
}

public sealed class Delay
{
    [ColumnName("Score")] public float Minutes { get; set; }
}

[CustomMappingFactoryAttribute(Waves.Contract)]
public sealed class Waves : CustomMappingFactory<Crossing, Energy>
{
    public const string Contract = "wave-energy";

    public static void Map(Crossing crossing, Energy energy)
    {
        var half = crossing.Height / 2;
        energy.WaveEnergy = half * half * crossing.Period;
    }

    public override Action<Crossing, Energy> GetMapping() => Map;
}
