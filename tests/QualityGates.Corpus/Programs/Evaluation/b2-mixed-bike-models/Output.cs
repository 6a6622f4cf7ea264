using System;
using Microsoft.ML.Data;

namespace BikeSharingDemand;

internal static class Output
{
    internal static void PrintRegressionMetrics(string name, RegressionMetrics metrics) => Console.WriteLine(Format(name, metrics));

    private static string Format(string name, RegressionMetrics m) =>
        $"{name,-20} R2 {m.RSquared,8:F3}  MAE {m.MeanAbsoluteError,10:F2}  RMSE {m.RootMeanSquaredError,10:F2}";
}

public class DemandObservation
{
    public static readonly string[] Inputs = { nameof(Season), nameof(Hour), nameof(Holiday), nameof(Temperature), nameof(Windspeed) };

    [LoadColumn(2)] public float Season { get; set; }
    [LoadColumn(5)] public float Hour { get; set; }
    [LoadColumn(6)] public float Holiday { get; set; }
    [LoadColumn(10)] public float Temperature { get; set; }
    [LoadColumn(13)] public float Windspeed { get; set; }
    [LoadColumn(16)] public float Count { get; set; }
}
