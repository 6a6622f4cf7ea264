using Microsoft.ML.Data;

namespace Houses;

internal sealed class House
{
    [LoadColumn(0)] public string District { get; set; } = "";
    [LoadColumn(1)] public string Kind { get; set; } = "";
    [LoadColumn(2)] public float Area { get; set; }
    [LoadColumn(3)] public float Rooms { get; set; }
    [LoadColumn(4)] public float Garden { get; set; }
    [LoadColumn(5)] public float Price { get; set; }
}
