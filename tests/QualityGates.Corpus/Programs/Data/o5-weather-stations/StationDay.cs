using Microsoft.ML.Data;

namespace Stations;

public sealed class StationDay
{
    [LoadColumn(0)] public float Pressure { get; set; }

    [LoadColumn(1)] public float Humidity { get; set; }

    [LoadColumn(2)] public float Wind { get; set; }

    [LoadColumn(3)] public float Height { get; set; }

    [LoadColumn(4)] public float Rain { get; set; }
}
