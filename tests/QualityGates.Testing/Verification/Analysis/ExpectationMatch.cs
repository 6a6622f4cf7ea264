using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Analysis;

/// <summary>
/// Pairs expected with actual diagnostics. An expectation may leave things open and so fit several diagnostics, therefore pairs are
/// found by augmenting paths and not first come, first served.
/// </summary>
internal static class ExpectationMatch
{
    /// <returns>What does not fit, or <see langword="null"/>.</returns>
    public static string? Difference(IReadOnlyList<DiagnosticResult> expected, IReadOnlyList<Diagnostic> actual)
    {
        var pairs = Pairing(expected, actual);
        var missing = expected.Where((_, index) => !pairs.Contains(index)).ToList();
        var extra = actual.Where((_, index) => pairs[index] < 0).ToList();
        return missing.Count == 0 && extra.Count == 0
            ? null
            : $"Expected, not reported:\n{DiagnosticText.List(missing.Select(result => result + Hint(result, extra)))}\n"
                + $"Reported, not expected:\n{DiagnosticText.List(extra)}";
    }

    public static IEnumerable<(DiagnosticResult Expected, Diagnostic Actual)> Pairs(
        IReadOnlyList<DiagnosticResult> expected, IReadOnlyList<Diagnostic> actual)
        => Pairing(expected, actual).Select((index, i) => (index, actual[i])).Where(pair => pair.index >= 0).Select(pair => (expected[pair.index], pair.Item2));

    /// <returns>For each actual diagnostic the index of its expectation, or -1.</returns>
    private static int[] Pairing(IReadOnlyList<DiagnosticResult> expected, IReadOnlyList<Diagnostic> actual)
    {
        var expectationOf = Enumerable.Repeat(-1, actual.Count).ToArray();
        for (var index = 0; index < expected.Count; index++)
        {
            TryPlace(index, new bool[actual.Count]);
        }

        return expectationOf;

        bool TryPlace(int index, bool[] visited)
        {
            for (var i = 0; i < actual.Count; i++)
            {
                if (visited[i] || !Fits(expected[index], actual[i]))
                {
                    continue;
                }

                visited[i] = true;
                if (expectationOf[i] < 0 || TryPlace(expectationOf[i], visited))
                {
                    expectationOf[i] = index;
                    return true;
                }
            }

            return false;
        }
    }

    private static bool Fits(DiagnosticResult expected, Diagnostic actual)
        => expected.Id == actual.Id && FitsSeverity(expected, actual) && FitsPlace(expected, actual) && FitsMore(expected, actual) && FitsMessage(expected, actual);

    private static bool FitsSeverity(DiagnosticResult expected, Diagnostic actual)
        => expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || expected.Severity == actual.Severity;

    private static bool FitsPlace(DiagnosticResult expected, Diagnostic actual)
        => expected.HasLocation ? Fits(expected.Spans[0], actual.Location) : actual.Location == Location.None;

    private static bool FitsMore(DiagnosticResult expected, Diagnostic actual)
        => !expected.HasLocation
            || expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
            || (expected.Spans.Length - 1 == actual.AdditionalLocations.Count
                && expected.Spans.Skip(1).Zip(actual.AdditionalLocations).All(pair => Fits(pair.First, pair.Second)));

    private static bool Fits(DiagnosticLocation expected, Location actual)
    {
        var span = actual.GetLineSpan();
        return span.Path == expected.Span.Path
            && span.StartLinePosition == expected.Span.StartLinePosition
            && (expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || span.EndLinePosition == expected.Span.EndLinePosition);
    }

    private static bool FitsMessage(DiagnosticResult expected, Diagnostic actual)
    {
        var message = actual.GetMessage(CultureInfo.InvariantCulture);
        if (expected.Message is { } whole)
        {
            return whole == message;
        }

        if (expected.MessageArguments is not { Length: > 0 } arguments)
        {
            return true;
        }

        var format = actual.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        try
        {
            return message == string.Format(CultureInfo.InvariantCulture, format, arguments);
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>The one respect in which something reported comes closest.</summary>
    private static string Hint(DiagnosticResult expected, List<Diagnostic> extra)
    {
        var near = extra.FirstOrDefault(actual => expected.Id == actual.Id && FitsPlace(expected, actual))
            ?? extra.FirstOrDefault(actual => FitsPlace(expected, actual))
            ?? extra.FirstOrDefault(actual => expected.Id == actual.Id);
        if (near is null)
        {
            return string.Empty;
        }

        var what = expected.Id != near.Id ? $"at this place {near.Id} was reported"
            : !FitsPlace(expected, near) ? "the same id was reported at another span"
            : !FitsSeverity(expected, near) ? $"its severity is {near.Severity}"
            : !FitsMore(expected, near) ? $"it has {near.AdditionalLocations.Count} additional location(s), of other number or place than expected"
            : "its message or arguments are others";
        return $"\n        near miss: {what}";
    }
}
