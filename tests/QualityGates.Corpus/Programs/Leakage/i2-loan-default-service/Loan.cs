using Microsoft.ML.Data;

namespace Bank.Loans;

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Amount { get; set; }

    [LoadColumn(2)] public float Months { get; set; }

    [LoadColumn(3)] public bool Defaulted { get; set; }
}

public sealed class TrainingOptions
{
    public const double TrainShare = 0.67;

    public string DataFile { get; set; } = "loans.csv";
}
