using Microsoft.ML.Data;

namespace CreditDesk;

internal sealed class Application
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public float Years { get; set; }
    [LoadColumn(3)] public string Housing { get; set; } = "";
    [LoadColumn(4)] public float Limit { get; set; }
    [LoadColumn(5)] public bool Defaulted { get; set; }
}
