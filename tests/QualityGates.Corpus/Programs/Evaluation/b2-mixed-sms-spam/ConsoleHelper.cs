using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace SpamDetectionConsoleApp.Common;

public static class ConsoleHelper
{
    public static void PrintFoldsAverageMetrics<TMetrics>(string algorithmName, IReadOnlyList<TrainCatalogBase.CrossValidationResult<TMetrics>> results)
        where TMetrics : BinaryClassificationMetrics
    {
        var f1 = results.Select(r => r.Metrics.F1Score).ToArray();
        var areas = results.Select(r => r.Metrics.AreaUnderRocCurve).ToArray();
        Console.WriteLine($"*       Metrics for {algorithmName} Binary Classification model");
        Console.WriteLine($"*       Average F1:   {f1.Average():0.###} ({f1.Min():0.###} .. {f1.Max():0.###})");
        Console.WriteLine($"*       Average AUC:  {areas.Average():0.###} ({areas.Min():0.###} .. {areas.Max():0.###})");
    }
}
