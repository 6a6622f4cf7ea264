using Microsoft.ML.Data;

namespace LoanDefaults;

public sealed class LoanApplication
{
    [LoadColumn(0)] public float RowNumber { get; set; }

    [LoadColumn(1)] public string Purpose { get; set; } = "";

    [LoadColumn(2)] public float Income { get; set; }

    [LoadColumn(3)] public float Amount { get; set; }

    [LoadColumn(4)] public float Months { get; set; }

    [LoadColumn(5)] public bool Defaulted { get; set; }
}

public sealed class LoanVerdict
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; }

    public bool Refuse => Score > 0.5f; // expect: MLQ3006
}
