using Microsoft.ML.Data;

namespace Ferries;

internal sealed class Crossing
{
    [LoadColumn(0)] public float Waves { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float Booked { get; set; }

    [LoadColumn(3)] public bool Cancelled { get; set; }
}
