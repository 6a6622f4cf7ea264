using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

internal static class Contracts
{
    public const string Nights = "hotel.nights";
}

internal sealed class Stay
{
    [LoadColumn(0)] public float FromDay { get; set; }

    [LoadColumn(1)] public float ToDay { get; set; }

    [LoadColumn(2)] public float Guests { get; set; }

    [LoadColumn(3)] public bool Cancelled { get; set; }
}

internal sealed class StayLength
{
    public float Nights { get; set; }
}

[CustomMappingFactoryAttribute(Contracts.Nights)]
internal sealed class NightsFactory : CustomMappingFactory<Stay, StayLength>
{
    public static Action<Stay, StayLength> Mapping { get; } = (stay, length) => length.Nights = stay.ToDay - stay.FromDay;

    public override Action<Stay, StayLength> GetMapping() => Mapping;
}
