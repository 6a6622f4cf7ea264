using Microsoft.ML.Data;

namespace HospitalStays;

public sealed class Stay
{
    [LoadColumn(0)] public string Patient { get; set; } = "";

    [LoadColumn(1)] public string Ward { get; set; } = "";

    [LoadColumn(2)] public string Urgency { get; set; } = "";

    [LoadColumn(3)] public float Age { get; set; }

    [LoadColumn(4)] public float Pulse { get; set; }

    [LoadColumn(5)] public float Haemoglobin { get; set; }

    [LoadColumn(6)] public float EarlierStays { get; set; }

    [LoadColumn(7)] public float Days { get; set; }
}
