using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Fixes;

/// <summary>Compares what fixes wrote with what the test expects, to the last blank.</summary>
internal static class FixedText
{
    public static async Task VerifyAsync(Project actual, SolutionState expected, string axis, IVerifier verifier, CancellationToken cancellationToken)
    {
        var texts = await FixedProject.TextsAsync(actual, cancellationToken).ConfigureAwait(false);
        var wanted = expected.Sources.Concat(expected.AdditionalFiles).Concat(expected.AnalyzerConfigFiles).ToList();
        var paths = (Expected: wanted.Select(file => file.filename).ToList(), Actual: texts.Select(file => file.Path).ToList());
        if (!paths.Expected.SequenceEqual(paths.Actual))
        {
            verifier.Fail($"[{axis}] The fix leaves the files the test expects.\n{TextDiff.Render(string.Join("\n", paths.Expected), string.Join("\n", paths.Actual))}");
        }

        foreach (var (file, text) in wanted.Zip(texts))
        {
            if (TextDiff.Normalize(file.content.ToString()) != text.Text)
            {
                verifier.Fail(
                    $"[{axis}] The fix writes the text the test expects.\n{text.Path}, '-' expected, '+' actual:\n"
                    + TextDiff.Render(file.content.ToString(), text.Text));
            }
        }
    }

    /// <summary>A fix that trades a finding for a compiler error or warning is no fix.</summary>
    public static async Task VerifyCompilesAsync(
        Project before, Project after, SolutionState expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var known = (await CompilerAsync(before).ConfigureAwait(false)).ToLookup(diagnostic => diagnostic.Id);
        var allowed = expected.ExpectedDiagnostics.Select(diagnostic => diagnostic.Id).ToHashSet(StringComparer.Ordinal);
        var added = (await CompilerAsync(after).ConfigureAwait(false))
            .GroupBy(diagnostic => diagnostic.Id)
            .Where(group => !allowed.Contains(group.Key) && group.Count() > known[group.Key].Count())
            .SelectMany(group => group)
            .ToList();
        if (added.Count > 0)
        {
            var sources = string.Join("\n", (await FixedProject.TextsAsync(after, cancellationToken).ConfigureAwait(false)).Select(file => $"{file.Path}:\n{TextDiff.Numbered(file.Text)}"));
            verifier.Fail($"[Fixed code compiles] A fix introduces no compiler error and no compiler warning.\n{DiagnosticText.List(added)}\n\n{sources}");
        }

        async Task<IEnumerable<Diagnostic>> CompilerAsync(Project project)
            => (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!
                .GetDiagnostics(cancellationToken)
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && !diagnostic.IsSuppressed);
    }
}
