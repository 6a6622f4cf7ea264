// corpus: Steps of a pipeline are put together by extension methods; one mapping has no contract, one a contract nobody implements, and the model is saved elsewhere.
// library: ML.NET
// axis: extension method, constant, several files
using Microsoft.ML;

namespace Energy;

public sealed class Reading
{
    public float Watt { get; set; }
    public float Volt { get; set; }
    public float Load { get; set; }
}

public sealed class Current
{
    public float Ampere { get; set; }
}

public sealed class Clipped
{
    public float Peak { get; set; }
}

internal static class Steps
{
    private const string PeakContract = "peak/v2";

    public static IEstimator<ITransformer> WithCurrent(this TransformsCatalog transforms) =>
        transforms.CustomMapping<Reading, Current>((reading, current) => current.Ampere = reading.Watt / reading.Volt, null);

    public static IEstimator<ITransformer> WithPeak(this TransformsCatalog transforms) =>
        transforms.CustomMapping<Reading, Clipped>(Clip, PeakContract);

    private static void Clip(Reading reading, Clipped clipped) => clipped.Peak = Math.Min(reading.Watt, 3500f);
}
