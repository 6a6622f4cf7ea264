using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using QualityGates.Testing.Verification.Messages;

namespace QualityGates.Testing.Verification.Axes;

internal sealed class SuppressionAxis : IAxis
{
    public string Name => "Suppression";

    public string Claim => "#pragma warning disable silences every rule that is not tagged NotConfigurable. TestBehaviors.SkipSuppressionCheck exempts a test.";

    public async Task<string?> FindFaultAsync(AnalysisCase @case, CancellationToken cancellationToken)
    {
        var ids = @case.Subject.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(descriptor => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable))
            .Select(descriptor => descriptor.Id)
            .ToHashSet(StringComparer.Ordinal);
        if (@case.Behaviors.HasFlag(TestBehaviors.SkipSuppressionCheck) || ids.Count == 0)
        {
            return null;
        }

        var pragma = $"#pragma warning disable {string.Join(", ", ids)}\n";
        var outcome = await @case.Subject.WithTrees(@case.Subject.Compilation.SyntaxTrees.Select(tree => SourceEdit.Prepend(tree, pragma)))
            .BuildAsync(cancellationToken).ConfigureAwait(false);
        var reported = outcome.Diagnostics.Where(diagnostic => AnalyzerAxes.IsInSource(diagnostic, @case.Subject.Compilation) && ids.Contains(diagnostic.Id)).ToList();
        return AnalyzerAxes.Crash(outcome, "Crash")
            ?? (reported.Count == 0 ? null : $"Below {pragma.TrimEnd()} this was reported:\n{DiagnosticText.List(reported)}");
    }
}
