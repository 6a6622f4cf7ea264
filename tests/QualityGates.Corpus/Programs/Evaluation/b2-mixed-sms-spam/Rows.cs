using Microsoft.ML.Data;

namespace SpamDetectionConsoleApp.MLDataStructures;

public class SpamInput
{
    [LoadColumn(0)] public string Label { get; set; } = "";
    [LoadColumn(1)] public string Message { get; set; } = "";
}

public class SpamLabel
{
    public bool IsSpam { get; set; }
}

public class SpamPrediction
{
    [ColumnName("PredictedLabel")] public bool IsSpam { get; set; }
    public float Score { get; set; }
}
