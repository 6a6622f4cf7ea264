using System;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Triage;

public sealed record TriageOptions(string File, double Required, TimeSpan Period);

public class IssueRow
{
    [LoadColumn(0)] public string Team { get; set; } = "";
    [LoadColumn(1)] public string Title { get; set; } = "";
}

internal static class Program
{
    private static async Task Main()
    {
        await using var service = new TriageService(new MLContext(seed: 1), new TriageOptions("issues.tsv", 0.7, TimeSpan.FromHours(6)));
        service.Start();
        await Task.Delay(TimeSpan.FromDays(7));
        Console.WriteLine(service.IsReady);
    }
}
