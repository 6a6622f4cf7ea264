using System.Globalization;
using Microsoft.CodeAnalysis;

namespace QualityGates.Testing.Verification.Messages;

/// <summary>Everything a user of an analyzer can observe of a diagnostic, in one line: runs are compared by it and failures show it.</summary>
internal static class DiagnosticText
{
    public static string Describe(Diagnostic diagnostic)
        => $"{Place(diagnostic.Location)}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: "
            + diagnostic.GetMessage(CultureInfo.InvariantCulture)
            + string.Concat(diagnostic.AdditionalLocations.Select(location => $"\n        also at {Place(location)}"))
            + Properties(diagnostic);

    public static string List(IEnumerable<string> lines)
        => string.Join("\n", lines.DefaultIfEmpty("(none)").Select(line => "    " + line));

    public static string List(IEnumerable<Diagnostic> diagnostics) => List(diagnostics.Select(Describe));

    /// <summary>Both sides of a comparison, or <see langword="null"/> where they hold the same diagnostics, in any order.</summary>
    public static string? Difference(IEnumerable<Diagnostic> expected, IEnumerable<Diagnostic> actual)
    {
        var missing = expected.Select(Describe).ToList();
        var extra = actual.Select(Describe).Where(line => !missing.Remove(line)).ToList();
        return missing.Count == 0 && extra.Count == 0
            ? null
            : $"Missing:\n{List(missing)}\nUnexpected:\n{List(extra)}";
    }

    private static string Place(Location location)
    {
        if (location == Location.None)
        {
            return "(no location)";
        }

        var line = location.GetLineSpan();
        var (start, end) = (line.StartLinePosition, line.EndLinePosition);
        return $"{line.Path}({start.Line + 1},{start.Character + 1})-({end.Line + 1},{end.Character + 1})";
    }

    private static string Properties(Diagnostic diagnostic)
        => diagnostic.Properties.IsEmpty
            ? string.Empty
            : $" {{{string.Join(", ", diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"))}}}";
}
