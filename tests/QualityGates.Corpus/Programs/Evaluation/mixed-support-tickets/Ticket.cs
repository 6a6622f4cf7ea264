using Microsoft.ML.Data;

namespace Support;

public class Ticket
{
    [LoadColumn(0)] public string Team { get; set; } = "";
    [LoadColumn(1)] public string Subject { get; set; } = "";
    [LoadColumn(2)] public string Body { get; set; } = "";
}

public class Route
{
    public string TeamName { get; set; } = "";
    public float[] Score { get; set; } = [];
}
