using Microsoft.ML;
using Microsoft.ML.Data;

internal static class FlightFeatures
{
    public static IEstimator<ITransformer> For(MLContext ml) => ml.Transforms.CustomMapping<Flight, Lateness>(MarkLate, null);

    private static void MarkLate(Flight flight, Lateness lateness) => lateness.IsLate = flight.Hour is < 6 or > 21 ? 1f : 0f;
}

internal sealed class Flight
{
    [LoadColumn(0)]
    public float Hour { get; set; }

    [LoadColumn(1)]
    public float Distance { get; set; }

    [LoadColumn(2)]
    public float Delay { get; set; }
}

internal sealed class Lateness
{
    public float IsLate { get; set; }
}
