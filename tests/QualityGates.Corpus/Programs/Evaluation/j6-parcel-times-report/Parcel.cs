using Microsoft.ML.Data;

namespace ParcelTimes;

public abstract class TimedRow
{
    [LoadColumn(0)] public DateTime PickedUp { get; set; }
}

public sealed class Parcel : TimedRow
{
    [LoadColumn(1)] public float Kilometres { get; set; }

    [LoadColumn(2)] public float Kilograms { get; set; }

    [LoadColumn(3)] public float StopsBefore { get; set; }

    [LoadColumn(4)] public string Depot { get; set; } = "";

    [LoadColumn(5)] public float Minutes { get; set; }
}
