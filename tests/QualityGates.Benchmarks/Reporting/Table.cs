using System.Globalization;
using QualityGates.Benchmarks.Scenarios;

namespace QualityGates.Benchmarks.Reporting;

/// <summary>The figures of a scenario as rows of text, for the console and for the page.</summary>
internal static class Table
{
    internal static readonly string[] Head = ["what", "CPU", "middle half", "wall", "target", "holds", "seen"];

    internal static IEnumerable<string[]> Rows(ScenarioResult result) => result.Figures.Select(static figure => new[]
    {
        figure.What,
        Number(figure.Cpu.Median, figure.Unit),
        $"{Number(figure.Cpu.Quartiles.Low, "")}–{Number(figure.Cpu.Quartiles.High, "")}",
        Number(figure.Wall.Median, figure.Unit),
        figure.Limit is { } limit ? $"≤ {Number(limit, figure.Unit)}" : "",
        figure.Limit is null ? "" : figure.Holds ? "yes" : "no",
        figure.Remark,
    });

    internal static void Print(ScenarioResult result, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(result.Title);
        output.WriteLine(new string('-', result.Title.Length));
        output.WriteLine($"{result.Explanation} Medians of {result.Rounds} rounds.");
        output.WriteLine();
        string[][] rows = [Head, .. Rows(result)];
        var widths = Enumerable.Range(0, Head.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            output.WriteLine(("  " + string.Join("  ", row.Select((text, column) => column == 0 ? text.PadRight(widths[column]) : text.PadLeft(widths[column])))).TrimEnd());
        }

        foreach (var fault in result.Faults)
        {
            output.WriteLine("  FAULT: " + fault);
        }
    }

    private static string Number(double value, string unit) => unit == "s"
        ? value.ToString("0.00", CultureInfo.InvariantCulture) + " s"
        : value.ToString("0.00", CultureInfo.InvariantCulture) + (unit == "x" ? "×" : "");
}
