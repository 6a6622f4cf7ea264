using System.Globalization;
using Microsoft.CodeAnalysis;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Axes;

/// <summary>
/// C# 14 has a second way to write an extension method, with symbols and operations of its own: each extension method is put into a block, on the lines
/// it has, where the Roslyn that runs the test knows them.
/// </summary>
internal sealed class ExtensionBlockAxis : IAxis
{
    private const int FirstWithBlocks = 5;

    public string Name => "Extension block";

    public string Claim => "Extension methods are seen through in a block as they are as static methods.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        if (typeof(Compilation).Assembly.GetName().Version!.Major < FirstWithBlocks)
        {
            return null;
        }

        var original = @case.Subject.Compilation;
        var written = original;
        foreach (var tree in original.SyntaxTrees)
        {
            written = ExtensionBlocks.Written(tree) is var blocks && blocks != tree ? written.ReplaceSyntaxTree(tree, blocks) : written;
        }

        // A call that names the type parameters names others now.
        if (written == original || ErrorsIn(written, cancellationToken) != ErrorsIn(original, cancellationToken))
        {
            return null;
        }

        var outcome = await @case.Subject.With(written).BuildAsync(cancellationToken).ConfigureAwait(false);
        if (AnalyzerAxes.Crash(outcome, "Crash") is { } crash)
        {
            return crash;
        }

        var missing = @case.Build.Diagnostics.Select(Describe).ToList();
        var unexpected = outcome.Diagnostics.Select(Describe).Where(line => !missing.Remove(line)).ToList();
        return missing.Count == 0 && unexpected.Count == 0
            ? null
            : $"Missing:\n{DiagnosticText.List(missing)}\nUnexpected:\n{DiagnosticText.List(unexpected)}\nSource:\n{string.Join("\n", written.SyntaxTrees)}";
    }

    /// <summary>By line: what is written in front of a method moves its columns.</summary>
    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {string.Join(" ", diagnostic.AdditionalLocations.Prepend(diagnostic.Location).Select(location => $"{location.GetLineSpan().Path}({location.GetLineSpan().StartLinePosition.Line + 1})"))}: "
        + diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private static int ErrorsIn(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.GetDiagnostics(cancellationToken).Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
