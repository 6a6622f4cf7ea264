using Microsoft.ML.Data;

namespace Pumps;

internal class Pump
{
    [LoadColumn(0)] public float Vibration { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
    [LoadColumn(2)] public float Pressure { get; set; }
    [LoadColumn(3)] public float Hours { get; set; }
    [LoadColumn(4)] public bool Failed { get; set; }
}

internal sealed class Warning
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
}
