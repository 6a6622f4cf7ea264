using Microsoft.ML.Data;

namespace Churn;

public sealed class Subscriber
{
    [LoadColumn(0)] public float Months { get; set; }

    [LoadColumn(1)] public float Complaints { get; set; }

    [LoadColumn(2)] public float MinutesPerWeek { get; set; }

    [LoadColumn(3)] public float Fee { get; set; }

    [LoadColumn(4)] public bool Left { get; set; }

    [LoadColumn(5)] public float NextYear { get; set; }
}
