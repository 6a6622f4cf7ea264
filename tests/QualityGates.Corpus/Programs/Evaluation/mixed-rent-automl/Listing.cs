using Microsoft.ML.Data;

namespace Rents;

internal sealed class Listing
{
    [LoadColumn(0)] public float Area { get; set; }
    [LoadColumn(1)] public float Rooms { get; set; }
    [LoadColumn(2)] public float BuiltIn { get; set; }
    [LoadColumn(3)] public string District { get; set; } = "";
    [LoadColumn(4)] public string Heating { get; set; } = "";
    [LoadColumn(5)] public float ColdRent { get; set; }
}
