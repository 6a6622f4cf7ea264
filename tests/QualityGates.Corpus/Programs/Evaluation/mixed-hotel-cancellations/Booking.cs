using Microsoft.ML.Data;

namespace Hotels;

/// <summary>One booking of the reservation system's nightly export.</summary>
internal sealed class Booking
{
    [LoadColumn(0)] public float LeadDays { get; set; }
    [LoadColumn(1)] public float Nights { get; set; }
    [LoadColumn(2)] public float Adults { get; set; }
    [LoadColumn(3)] public float Rate { get; set; }
    [LoadColumn(4)] public string Channel { get; set; } = "";
    [LoadColumn(5)] public string Deposit { get; set; } = "";
    [LoadColumn(6)] public bool Cancelled { get; set; }
}

internal sealed class Forecast
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}
