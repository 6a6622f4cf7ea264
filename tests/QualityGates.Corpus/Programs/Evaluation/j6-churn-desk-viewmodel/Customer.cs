using Microsoft.ML.Data;

namespace ChurnDesk.Models;

public sealed class Customer
{
    [LoadColumn(0)] public string Contract { get; set; } = "";

    [LoadColumn(1)] public float MonthsWithUs { get; set; }

    [LoadColumn(2)] public float MonthlyBill { get; set; }

    [LoadColumn(3)] public float Complaints { get; set; }

    [LoadColumn(4)] public bool Churned { get; set; }
}

public sealed class ChurnForecast
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
