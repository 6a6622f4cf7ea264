using Microsoft.ML.Data;

namespace Churn;

public sealed class Customer
{
    [LoadColumn(0)] public string Plan { get; set; } = "";
    [LoadColumn(1)] public float Months { get; set; }
    [LoadColumn(2)] public float Calls { get; set; }
    [LoadColumn(3)] public bool Left { get; set; }
}

public class Verdict
{
    public bool PredictedLabel { get; set; }
    public float Score { get; set; }
    public float Probability { get; set; } // expect: MLQ6006
}
