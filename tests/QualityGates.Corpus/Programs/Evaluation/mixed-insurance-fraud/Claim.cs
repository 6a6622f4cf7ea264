using Microsoft.ML.Data;

namespace Insurance;

internal sealed class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float DaysToReport { get; set; }
    [LoadColumn(2)] public float PolicyAge { get; set; }
    [LoadColumn(3)] public string Kind { get; set; } = "";
    [LoadColumn(4)] public bool Fraud { get; set; }
}

internal sealed class ScoredClaim
{
    public float Amount { get; set; }
    public bool Fraud { get; set; }
    public float Score { get; set; }
    public float Probability { get; set; }
}
