using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis;
using QualityGates.Benchmarks.Contestants;
using QualityGates.Benchmarks.Scenarios;

namespace QualityGates.Benchmarks.Reporting;

/// <summary>docs/performance.md.</summary>
internal static class PerformancePage
{
    internal static string Setting => string.Create(
        CultureInfo.InvariantCulture,
        $"Roslyn {Field.VersionOf(typeof(Compilation).Assembly)}, .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors; "
        + $"QualityGates.ML with {Field.Ours.Analyzers.Length} analyzers");

    internal static string Render(IEnumerable<ScenarioResult> results)
    {
        var page = new StringBuilder("""
            # Performance

            Written by `dotnet run -c Release --project tests/QualityGates.Benchmarks -- --update`; not edited by hand. The same command without `--update` prints the tables and ends with exit code 0 only if every target holds.

            """);
        page.Append('\n').Append(Setting).Append(".\n");
        page.Append("""

            How it is measured: one process compiles the same generated programs in memory with every contestant in turn, round after round, each round beginning with another one. Figures are medians of the comparisons within a round; between the two numbers of "middle half" lie half of all rounds. Targets are about processor time of all threads; wall time is beside it. Every run gets new syntax trees and a new compilation, symbols of referenced assemblies are shared, analyzers are loaded and compiled before the clocks start, and run with the severities they come with; our rules that are off by default are on. Garbage is collected as in the compiler of the SDK (`System.GC.Server`), time for that is counted.

            """);
        foreach (var result in results)
        {
            page.Append("\n## ").Append(result.Title).Append('\n').Append(result.Explanation)
                .Append(CultureInfo.InvariantCulture, $" Medians of {result.Rounds} rounds.\n\n");
            Append(page, Table.Head);
            Append(page, [.. Table.Head.Select(static (_, column) => column is > 0 and < 5 ? "---:" : "---")]);
            foreach (var row in Table.Rows(result))
            {
                Append(page, row);
            }

            foreach (var fault in result.Faults)
            {
                page.Append("\n- Fault: ").Append(fault).Append('\n');
            }
        }

        page.Append("\n## Peers\nThe newest releases when the comparison was made, with the severities they come with.\n\n");
        foreach (var peer in Field.Peers)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {peer.Name} {Field.VersionOf(peer.Analyzers[0].GetType().Assembly)}: {peer.Analyzers.Length} analyzers\n");
        }

        foreach (var missing in Field.MissingPeers)
        {
            page.Append(CultureInfo.InvariantCulture, $"- {missing} could not be restored and is left out.\n");
        }

        return page.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder page, string[] cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
