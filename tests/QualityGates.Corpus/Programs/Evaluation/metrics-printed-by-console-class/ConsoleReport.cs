using System;
using Microsoft.ML.Data;

namespace Stars;

internal static class ConsoleReport
{
    public static void Print(string title, MulticlassClassificationMetrics metrics)
    {
        Console.WriteLine($"*** {title}");
        Console.WriteLine($"*   macro accuracy {metrics.MacroAccuracy:P2}");
        Console.WriteLine($"*   micro accuracy {metrics.MicroAccuracy:P2}");
        Console.WriteLine($"*   log-loss       {metrics.LogLoss:F4}");
    }
}
