using Microsoft.ML.Data;

namespace Heating;

public sealed class Building
{
    [LoadColumn(0)] public float Surface { get; set; }

    [LoadColumn(1)] public float Height { get; set; }

    [LoadColumn(2)] public float Glazing { get; set; }

    [LoadColumn(3)] public float Demand { get; set; }
}
