using Microsoft.ML.Data;

namespace Couriers;

internal sealed record Delivery
{
    [LoadColumn(0)] public float Kilometres { get; set; }
    [LoadColumn(1)] public float Parcels { get; set; }
    [LoadColumn(2)] public float Floor { get; set; }
    [LoadColumn(3)] public string Vehicle { get; set; } = "";
    [LoadColumn(4)] public string Weather { get; set; } = "";
    [LoadColumn(5)] public float Minutes { get; set; }
}

/// <summary>What the dispatcher's screen needs.</summary>
internal sealed class Duration
{
    [ColumnName("Score")] public float Minutes { get; set; }
}
